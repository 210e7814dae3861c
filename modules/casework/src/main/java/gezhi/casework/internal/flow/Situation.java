package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.CaseFile;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.FilingCondition;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case in its county at an instant: all that conditions, rules and effects may look at.
 *
 * @param config the configuration version of the case
 */
public record Situation(CaseFile file, CountyConfig config, Organisation organisation, Instant now) {

    /** The flow of the case. */
    public Flow flow() {
        return config.flow();
    }

    /** The unit type of a unit in this flow; empty when the version does not know it. */
    public Optional<UnitType> type(UnitCode unit) {
        return organisation.unit(unit).map(Unit::type).map(t -> flow().unitTypes()
                .get(t));
    }

    /** Whether a unit is a centre, one that can be the desk. */
    public boolean isCentre(UnitCode unit) {
        return type(unit).map(UnitType::centre).orElse(false);
    }

    /** The centres above a unit, nearest first. */
    public List<UnitCode> centresAbove(UnitCode unit) {
        return organisation.ancestors(unit).stream().filter(this::isCentre).toList();
    }

    /** The next centre above the desk. */
    public Optional<UnitCode> up() {
        return centresAbove(file.desk()).stream().findFirst();
    }

    /** Whether a unit lies below a centre. */
    public boolean below(UnitCode unit, UnitCode centre) {
        return organisation.ancestors(unit).contains(centre);
    }

    /** The units at which somebody must hold a row's post, in the order in which they are asked. */
    public List<UnitCode> at(Place place) {
        UnitCode desk = file.desk();
        return switch (place) {
            case DESK -> List.of(desk);
            case HOLDER -> List.of(file.holder());
            case ABOVE ->
                centresAbove(desk).stream()
                        .filter(c -> !c.equals(file.holder()))
                        .toList();
            case DESK_OR_ABOVE -> deskOrAbove();
            case OVER_HOLDER ->
                deskOrAbove().stream().filter(c -> !c.equals(file.holder())).toList();
        };
    }

    private List<UnitCode> deskOrAbove() {
        List<UnitCode> all = new ArrayList<>();
        all.add(file.desk());
        all.addAll(centresAbove(file.desk()));
        return all;
    }

    /** The grid of the place, if somebody there can be sent out to look. */
    public Optional<UnitCode> inspectedGrid() {
        return Optional.ofNullable(file.grid())
                .map(GridCode::unit)
                .filter(organisation::inForce)
                .filter(unit -> organisation.staffed(roles(unit, Posts.INSPECT), unit));
    }

    /** The roles that fill a post at a unit; empty when it has no such post. */
    public List<String> roles(UnitCode unit, String post) {
        return type(unit).map(t -> t.roles(post)).orElse(List.of());
    }

    /**
     * The roles that could take the case on in a state at a unit of a type: those with a move there that does not give it
     * back.
     */
    public Set<String> takers(String state, UnitType type) {
        Set<String> roles = new LinkedHashSet<>();
        for (Move move : flow().moves(state)) {
            if (move.place() == Place.HOLDER && !move.back()) {
                roles.addAll(type.roles(move.post()));
            }
        }
        return roles;
    }

    /** The filing condition of the case. */
    public Optional<FilingCondition> filingCondition() {
        return Optional.ofNullable(file.filingCondition())
                .flatMap(c -> config.categories().filingCondition(c));
    }

    /** The category of the case. */
    public Optional<Category> category() {
        return Optional.ofNullable(file.category())
                .flatMap(c -> config.categories().find(c));
    }

    /** The higher of two levels; the second may be null. */
    public String higher(String one, String other) {
        return other != null && rank(other) > rank(one) ? other : one;
    }

    /** The place of a level in the order from small to large. */
    public int rank(String level) {
        return flow().levels().indexOf(level);
    }
}
