package gezhi.config.internal.pack;

import gezhi.config.flow.Flow;
import gezhi.config.flow.UnitType;
import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.GridFeature;
import gezhi.config.pack.UnitRow;
import gezhi.config.settings.Identity;
import gezhi.kernel.CountyCode;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks divisions, organisation and grids against each other and against the county's model. */
final class StructureCheck {

    private static final int TOWNSHIP_DIGITS = 9;

    private final CountyPack pack;
    private final Flow flow;
    private final Identity identity;
    private final Unread unread;
    private final Findings findings;
    private final Map<DivisionCode, DivisionRow> divisions = new LinkedHashMap<>();
    private final Map<UnitCode, UnitRow> units = new LinkedHashMap<>();
    private final Map<UnitCode, String> types = new LinkedHashMap<>();
    private final Map<String, Integer> namesTaken = new HashMap<>();

    StructureCheck(CountyPack pack, Flow flow, Identity identity, Unread unread, Findings findings) {
        this.pack = pack;
        this.flow = flow;
        this.identity = identity;
        this.unread = unread;
        this.findings = findings;
    }

    /** Checks, and answers the type of every unit of the county. */
    Map<UnitCode, String> run() {
        divisions();
        if (!unread.has(Unread.ORGANISATION)) {
            organisation();
        }
        grids();
        return types;
    }

    private void divisions() {
        for (DivisionRow row : pack.divisions()) {
            DivisionRow before = divisions.putIfAbsent(row.code(), row);
            if (before != null) {
                findings.error(at(Unread.DIVISIONS, row.line()), "codeTwice", row.code(), before.line());
            }
        }
        DivisionCode county = new DivisionCode(pack.code().value());
        for (DivisionRow row : pack.divisions()) {
            Mark at = at(Unread.DIVISIONS, row.line());
            if (former(row.code().value(), at)) {
                continue;
            }
            boolean township = row.code().value().length() == TOWNSHIP_DIGITS;
            if (row.code().value().length() == pack.code().value().length()) {
                findings.error(at, "divisionLevel", row.code());
            } else if (township && !row.parent().equals(county)) {
                findings.error(at, "divisionParent", row.code(), row.parent(), county);
            } else if (!township && !divisions.containsKey(row.parent())) {
                findings.error(
                        at,
                        "orphanDivision",
                        row.code(),
                        row.parent(),
                        row.code().value().substring(0, TOWNSHIP_DIGITS));
            } else if (!row.parent().contains(row.code())) {
                findings.error(at, "divisionPrefix", row.code(), row.parent());
            }
        }
    }

    private void organisation() {
        for (UnitRow row : pack.organisation()) {
            UnitRow before = units.putIfAbsent(row.unit(), row);
            if (before != null) {
                findings.error(at(Unread.ORGANISATION, row.line()), "codeTwice", row.unit(), before.line());
            }
            types.putIfAbsent(row.unit(), row.type());
        }
        UnitCode centre = new UnitCode(pack.code().value());
        if (!units.containsKey(centre)) {
            findings.error(
                    Mark.of(Unread.ORGANISATION),
                    "centreMissing",
                    centre,
                    flow.top().name());
        }
        pack.organisation().forEach(row -> unit(row, centre));
    }

    private void unit(UnitRow row, UnitCode centre) {
        Mark at = at(Unread.ORGANISATION, row.line());
        UnitType type = flow.unitTypes().get(row.type());
        if (type == null || row.type().equals(Flow.GRID)) {
            findings.error(at, "unknownName", Kind.UNIT_TYPE, row.type(), Names.nearest(row.type(), unitTypes()));
            return;
        }
        if (row.unit().equals(centre) != (type.parent() == null)) {
            findings.error(
                    at, "centreType", row.unit(), row.type(), centre, flow.top().name());
        } else if (type.parent() != null) {
            parent(row, type, at);
        }
        DivisionCode division = row.division();
        boolean known = division == null
                || unread.has(Unread.DIVISIONS)
                || division.value().equals(pack.code().value())
                || divisions.containsKey(division);
        if (!known) {
            findings.error(at, "unknownDivision", division);
        }
        nameOnce(row.parent(), row.name(), at);
    }

    private void parent(UnitRow row, UnitType type, Mark at) {
        UnitRow parent = row.parent() == null ? null : units.get(row.parent());
        boolean centreMissing = !units.containsKey(new UnitCode(pack.code().value()))
                && row.parent() != null
                && row.parent().value().equals(pack.code().value());
        if (centreMissing) {
            return;
        }
        if (parent == null) {
            findings.error(at, "orphanUnit", row.unit(), row.parent() == null ? "–" : row.parent(), type.parent());
        } else if (!parent.type().equals(type.parent())) {
            findings.error(at, "parentType", row.unit(), row.type(), parent.type(), type.parent());
        }
    }

    private void grids() {
        String parentType = flow.unitTypes().get(Flow.GRID).parent();
        Map<UnitCode, GridFeature> seen = new HashMap<>();
        for (GridFeature grid : pack.grids()) {
            Mark at = at(Unread.GRIDS, grid.line());
            GridFeature before = seen.putIfAbsent(grid.code().unit(), grid);
            if (before != null) {
                findings.error(at, "codeTwice", grid.code(), before.line());
            }
            UnitCode village = new UnitCode(grid.code().village().value());
            UnitRow above = units.get(village);
            if (!unread.has(Unread.ORGANISATION)
                    && (above == null || !above.type().equals(parentType))) {
                findings.error(at, "orphanGrid", grid.code(), village, parentType);
            }
            types.putIfAbsent(grid.code().unit(), Flow.GRID);
            nameOnce(village, grid.name(), at);
        }
        if (pack.grids().isEmpty() && !unread.has(Unread.GRIDS)) {
            findings.error(Mark.of(Unread.GRIDS), "noGrids");
        }
    }

    /** Whether a code is one of the time before the county's present code; such lists are still about. */
    private boolean former(String code, Mark at) {
        Optional<CountyCode> former = identity.formerCodeOf(code);
        former.ifPresent(county -> findings.error(
                at,
                "formerCode",
                code,
                county,
                pack.code() + code.substring(county.value().length())));
        return former.isPresent();
    }

    /** Under different parents a name may recur: in reality it does. */
    private void nameOnce(UnitCode parent, String name, Mark at) {
        Integer before = namesTaken.putIfAbsent(parent + " " + name, at.line());
        if (before != null) {
            findings.error(at, "nameTwice", name, String.valueOf(parent), before);
        }
    }

    private List<String> unitTypes() {
        return flow.unitTypes().keySet().stream()
                .filter(type -> !type.equals(Flow.GRID))
                .toList();
    }

    private static Mark at(String file, int line) {
        return new Mark(file, line);
    }
}
