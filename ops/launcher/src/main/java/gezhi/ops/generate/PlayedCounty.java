package gezhi.ops.generate;

import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.casework.internal.flow.Organisation;
import gezhi.config.CountyConfig;
import gezhi.grid.Unit;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A county in memory: its configuration, its units in force, its grids as places, and its staff. Immutable. */
final class PlayedCounty implements Organisation {

    /** A grid as a place: a point in it, and how far around it one may go, in degrees. */
    record Place(GridCode grid, double lon, double lat, double aside) {}

    private final CountyConfig config;
    private final Map<UnitCode, Unit> units = new LinkedHashMap<>();
    private final Map<UnitCode, List<UnitCode>> above = new HashMap<>();
    private final Map<UnitCode, List<StaffMember>> staff = new HashMap<>();
    private final Map<String, List<Unit>> ofType = new HashMap<>();
    private final List<Place> places;

    PlayedCounty(
            CountyConfig config, Collection<Unit> units, Collection<Place> places, Collection<StaffMember> people) {
        this.config = config;
        this.places = List.copyOf(places);
        units.forEach(unit -> this.units.put(unit.code(), unit));
        for (Unit unit : units) {
            above.put(unit.code(), climb(unit));
            ofType.computeIfAbsent(unit.type(), type -> new ArrayList<>()).add(unit);
        }
        for (StaffMember person : people) {
            person.posts().stream().map(Post::unit).distinct().forEach(unit -> staff.computeIfAbsent(
                            unit, u -> new ArrayList<>())
                    .add(person));
        }
    }

    CountyConfig config() {
        return config;
    }

    /** The county's grids; never empty in a county that gets cases. */
    List<Place> places() {
        return places;
    }

    /** The units of a type, in the order of their codes. */
    List<Unit> ofType(String type) {
        return ofType.getOrDefault(type, List.of());
    }

    /** Everybody who holds any post at the unit. */
    List<StaffMember> at(UnitCode unit) {
        return staff.getOrDefault(unit, List.of());
    }

    @Override
    public Optional<Unit> unit(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public boolean inForce(UnitCode code) {
        return units.containsKey(code);
    }

    @Override
    public List<UnitCode> ancestors(UnitCode code) {
        return above.getOrDefault(code, List.of());
    }

    @Override
    public List<Unit> below(UnitCode unit, Collection<String> types) {
        return types.stream()
                .flatMap(type -> ofType(type).stream())
                .filter(each -> ancestors(each.code()).contains(unit))
                .toList();
    }

    @Override
    public String name(UnitCode code) {
        return units.get(code).name();
    }

    @Override
    public boolean staffed(Collection<String> roles, UnitCode unit) {
        return at(unit).stream().anyMatch(person -> holds(person, roles, unit));
    }

    @Override
    public Set<UnitCode> staffed(Collection<String> roles) {
        return staff.keySet().stream().filter(unit -> staffed(roles, unit)).collect(Collectors.toSet());
    }

    @Override
    public List<StaffMember> staff(Collection<String> roles, UnitCode unit) {
        return at(unit).stream().filter(person -> holds(person, roles, unit)).toList();
    }

    /** Whether somebody holds one of the roles at the unit. */
    static boolean holds(StaffMember person, Collection<String> roles, UnitCode unit) {
        for (Post post : person.posts()) {
            if (roles.contains(post.role()) && post.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private List<UnitCode> climb(Unit unit) {
        List<UnitCode> climbed = new ArrayList<>();
        for (Unit up = parent(unit); up != null && climbed.size() < 20; up = parent(up)) {
            climbed.add(up.code());
        }
        return List.copyOf(climbed);
    }

    private Unit parent(Unit unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }
}
