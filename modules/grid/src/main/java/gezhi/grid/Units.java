package gezhi.grid;

import gezhi.access.OpenToAll;
import gezhi.grid.internal.Structures;
import gezhi.grid.internal.UnitTree;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The units of the county for which the thread works. Lists hold what is in force, in the order of the codes.
 *
 * <p>Open to all: the organisation of an authority is public and names no person, and jobs and events that act for
 * nobody ask for it. The edges that show it to somebody ask for a permission.
 */
@ApplicationScoped
@OpenToAll
public class Units {

    private Structures structures;

    /** For the container's proxy. */
    protected Units() {}

    @Inject
    Units(Structures structures) {
        this.structures = structures;
    }

    /** The unit of a code, also one that is no longer in force: an old case still names it. */
    public Optional<Unit> find(UnitCode code) {
        return tree().find(code);
    }

    /** Whether there is such a unit now, so that it can hold a case. */
    public boolean inForce(UnitCode code) {
        return tree().inForce(code);
    }

    /**
     * Whether the organisation changed at or after an instant, other than by being entered for the first time. One
     * statement; the organisation is not loaded for it.
     */
    public boolean changedSince(Instant at) {
        return structures.changedSince(at);
    }

    /** The units directly below a unit. */
    public List<Unit> children(UnitCode parent) {
        return tree().children(parent);
    }

    /** The units of a unit type. */
    public List<Unit> ofType(String type) {
        return tree().ofType(type);
    }

    /** The units above a unit, the nearest first, up to the county centre; without the unit itself. */
    public List<UnitCode> ancestors(UnitCode unit) {
        return tree().ancestors(unit);
    }

    /** Whether a unit is the centre itself or lies in its territory. */
    public boolean within(UnitCode unit, UnitCode centre) {
        return tree().within(unit, centre);
    }

    /** The units of the given types in a centre's territory, however deep below it; without the centre itself. */
    public List<Unit> below(UnitCode centre, Collection<String> types) {
        return tree().below(centre, types);
    }

    /** The units that a picker or a program looks for, a page at a time. */
    public UnitPage search(UnitQuery query) {
        return tree().search(query);
    }

    /**
     * Where a unit is and what it is called, in one name: 龙泉街道双碧社区 · 第 5 网格. For a unit that never was, its code.
     */
    public String pathName(UnitCode unit) {
        return tree().pathName(unit);
    }

    private UnitTree tree() {
        return structures.current().units();
    }
}
