package gezhi.config.internal.pack;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.config.flow.Role;
import gezhi.config.flow.UnitType;
import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.StaffRow;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks the staff: units, roles, and whether those whose work nobody else can do are there. */
final class StaffCheck {

    /** Roles that every county has beside those of its model; they sit at the county centre. */
    static final List<String> COUNTY_ROLES = List.of("COUNTY_ADMIN", "AUDITOR");

    private static final String FILE = "staff.csv";
    private static final String TAKES_IN = "receive";

    private final CountyPack pack;
    private final Flow flow;
    private final Map<UnitCode, String> types;
    private final Findings findings;
    private final Map<UnitCode, Set<String>> held = new HashMap<>();

    StaffCheck(CountyPack pack, Flow flow, Map<UnitCode, String> types, Findings findings) {
        this.pack = pack;
        this.flow = flow;
        this.types = types;
        this.findings = findings;
    }

    void run() {
        Map<String, StaffRow> people = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (StaffRow row : pack.staff()) {
            Mark at = new Mark(FILE, row.line());
            StaffRow person = people.putIfAbsent(row.account(), row);
            if (person != null
                    && !(person.name().equals(row.name()) && person.phone().equals(row.phone()))) {
                findings.error(at, "personDiffers", row.account(), person.line());
            }
            Integer before = rows.putIfAbsent(row.account() + " " + row.unit(), row.line());
            if (before != null) {
                findings.error(at, "accountTwice", row.account(), row.unit(), before);
            }
            if (types.containsKey(row.unit())) {
                row.roles().forEach(role -> role(row, role, at));
            } else {
                findings.error(at, "staffUnit", row.account(), row.unit());
            }
        }
        centres();
        others();
        halfway();
        if (!heldAt(new UnitCode(pack.code().value())).contains(COUNTY_ROLES.get(0))) {
            findings.warning(Mark.of(FILE), "noAdmin", COUNTY_ROLES.get(0));
        }
    }

    private void role(StaffRow row, String name, Mark at) {
        boolean here;
        if (COUNTY_ROLES.contains(name)) {
            here = row.unit().value().equals(pack.code().value());
        } else {
            Role role = flow.roles().get(name);
            if (role == null) {
                List<String> known = new ArrayList<>(flow.roles().keySet());
                known.addAll(COUNTY_ROLES);
                findings.error(at, "unknownName", Kind.ROLE, name, Names.nearest(name, known));
                return;
            }
            here = role.at().contains(types.get(row.unit()));
        }
        if (here) {
            held.computeIfAbsent(row.unit(), k -> new HashSet<>()).add(name);
        } else {
            findings.error(at, "staffRole", name, row.unit(), types.get(row.unit()));
        }
    }

    /** A centre where nobody accepts, files or closes stops all cases that come to it. */
    private void centres() {
        types.forEach((unit, typeName) -> {
            UnitType type = flow.unitTypes().get(typeName);
            if (type != null && type.centre()) {
                type.posts().forEach((post, roles) -> {
                    if (Collections.disjoint(heldAt(unit), roles)) {
                        findings.error(
                                Mark.of(FILE), "postUnstaffed", unit, type.label(), post, String.join(", ", roles));
                    }
                });
            }
        });
    }

    /** Elsewhere nothing is sent to where nobody signs: one line a unit type says how many that are. */
    private void others() {
        for (UnitType type : flow.unitTypes().values()) {
            List<String> roles = type.roles(TAKES_IN);
            if (!type.centre() && !roles.isEmpty()) {
                List<String> without = types.entrySet().stream()
                        .filter(e -> e.getValue().equals(type.name()))
                        .filter(e -> Collections.disjoint(heldAt(e.getKey()), roles))
                        .map(e -> e.getKey().value())
                        .toList();
                if (!without.isEmpty()) {
                    findings.warning(
                            Mark.of(FILE),
                            "unitsUnstaffed",
                            without.size(),
                            type.label(),
                            Names.some(without),
                            String.join(", ", roles));
                }
            }
        }
    }

    /** Where somebody signs and nobody can do what comes after it, what is sent there stays. */
    private void halfway() {
        for (UnitType type : flow.unitTypes().values()) {
            Set<String> posts = new TreeSet<>(type.posts().keySet());
            posts.retainAll(askedOfReceivers());
            posts.remove(TAKES_IN);
            if (!type.centre()) {
                posts.forEach(post -> halfway(type, post));
            }
        }
    }

    private void halfway(UnitType type, String post) {
        List<String> stuck = types.entrySet().stream()
                .filter(e -> e.getValue().equals(type.name()))
                .map(Map.Entry::getKey)
                .filter(unit -> !Collections.disjoint(heldAt(unit), type.roles(TAKES_IN)))
                .filter(unit -> Collections.disjoint(heldAt(unit), type.roles(post)))
                .map(UnitCode::value)
                .toList();
        if (!stuck.isEmpty()) {
            findings.warning(
                    Mark.of(FILE),
                    "unitsHalfStaffed",
                    stuck.size(),
                    type.label(),
                    post,
                    Names.some(stuck),
                    String.join(", ", type.roles(post)));
        }
    }

    /** Posts that lead a case on at the unit to which it was sent; what a grid is asked on the way is asked elsewhere. */
    private Set<String> askedOfReceivers() {
        Set<String> onTheWay = flow.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(move -> move.holder() == Holder.GRID)
                .map(move -> move.to().handler())
                .collect(Collectors.toSet());
        return flow.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(move -> move.place() == Place.HOLDER && !move.back() && !onTheWay.contains(move.state()))
                .map(Move::post)
                .collect(Collectors.toSet());
    }

    private Set<String> heldAt(UnitCode unit) {
        return held.getOrDefault(unit, Set.of());
    }
}
