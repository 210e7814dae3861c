package gezhi.casework.internal.flow;

import gezhi.access.Post;
import gezhi.access.StaffMember;
import gezhi.grid.Unit;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units and staff held in memory. */
final class MemoryOrganisation implements Organisation {

    private final Map<UnitCode, Unit> units = new LinkedHashMap<>();
    private final Map<UnitCode, List<UnitCode>> above = new HashMap<>();
    private final Set<UnitCode> abolished = new HashSet<>();
    private final Map<String, StaffMember> staff = new LinkedHashMap<>();

    void unit(String code, String type, String parent) {
        UnitCode key = new UnitCode(code);
        DivisionCode division = code.matches("\\d{6}|\\d{9}|\\d{12}") ? new DivisionCode(code) : null;
        units.put(key, new Unit(key, type + " " + code, type, parent == null ? null : new UnitCode(parent), division));
    }

    void abolish(String code) {
        abolished.add(new UnitCode(code));
    }

    StaffMember hire(String account, String role, String unit) {
        Post post = new Post(role, new UnitCode(unit));
        return staff.compute(account, (a, known) -> {
            List<Post> posts = new ArrayList<>(known == null ? List.of() : known.posts());
            posts.add(post);
            return new StaffMember(known == null ? UUID.randomUUID() : known.id(), a, "Name of " + a, posts);
        });
    }

    void dismiss(String account) {
        staff.remove(account);
    }

    Collection<StaffMember> everybody() {
        return staff.values();
    }

    StaffMember member(String account) {
        return Optional.ofNullable(staff.get(account)).orElseThrow();
    }

    @Override
    public Optional<Unit> unit(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    @Override
    public boolean inForce(UnitCode code) {
        return units.containsKey(code) && !abolished.contains(code);
    }

    @Override
    public List<UnitCode> ancestors(UnitCode code) {
        return above.computeIfAbsent(code, this::climb);
    }

    private List<UnitCode> climb(UnitCode code) {
        List<UnitCode> above = new ArrayList<>();
        Unit unit = units.get(code);
        while (unit != null && unit.parent() != null) {
            above.add(unit.parent());
            unit = units.get(unit.parent());
        }
        return above;
    }

    @Override
    public List<Unit> below(UnitCode unit, Collection<String> types) {
        return units.values().stream()
                .filter(u -> types.contains(u.type()) && inForce(u.code()))
                .filter(u -> ancestors(u.code()).contains(unit))
                .toList();
    }

    @Override
    public String name(UnitCode code) {
        return units.containsKey(code) ? units.get(code).name() : code.value();
    }

    @Override
    public boolean staffed(Collection<String> roles, UnitCode unit) {
        return !staff(roles, unit).isEmpty();
    }

    @Override
    public Set<UnitCode> staffed(Collection<String> roles) {
        return staff.values().stream()
                .flatMap(s -> s.posts().stream())
                .filter(p -> roles.contains(p.role()))
                .map(Post::unit)
                .collect(Collectors.toSet());
    }

    @Override
    public List<StaffMember> staff(Collection<String> roles, UnitCode unit) {
        return staff.values().stream()
                .filter(s -> s.posts().stream().anyMatch(p -> p.unit().equals(unit) && roles.contains(p.role())))
                .toList();
    }
}
