package gezhi.ops.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A county that others are made after: its rows as they are in force, and which of them belong to a part of it. */
final class Template {

    /** A row by column. */
    static final class Row extends HashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        String text(String column) {
            return (String) get(column);
        }
    }

    private final String code;
    private final Row county;
    private final Row config;
    private final List<Row> divisions;
    private final List<Row> units;
    private final List<Row> cells;
    private final List<Row> accounts;
    private final Map<Object, List<Row>> posts = new LinkedHashMap<>();

    private Template(Connection connection, String code) throws SQLException {
        this.code = code;
        this.county =
                rows(connection, "select * from platform_county where code = ?").get(0);
        this.config = rows(connection, "select * from config_version where tenant_id = ? order by number desc limit 1")
                .get(0);
        this.divisions = inForce(connection, "grid_division");
        this.units = inForce(connection, "grid_unit");
        this.cells = inForce(connection, "grid_cell");
        this.accounts =
                rows(connection, "select * from access_account where tenant_id = ? and not disabled order by account");
        rows(connection, "select * from access_post where tenant_id = ? order by unit, role")
                .forEach(post -> posts.computeIfAbsent(post.get("account_id"), id -> new ArrayList<>())
                        .add(post));
    }

    static Template read(Connection connection, String code) throws SQLException {
        return new Template(connection, code);
    }

    String code() {
        return code;
    }

    Row county() {
        return county;
    }

    Row config() {
        return config;
    }

    /** A part of it: the places with accounts that can log in come first. */
    Part part(Extent extent) {
        Set<String> kept = new HashSet<>();
        Set<String> known = places();
        for (String township : first(known, code, 9, extent.townships())) {
            kept.add(township);
            for (String village : first(known, township, 12, extent.villages())) {
                kept.add(village);
                kept.addAll(first(known, village, 15, extent.grids()));
            }
        }
        List<Row> people = new ArrayList<>();
        Map<Object, List<Row>> held = new HashMap<>();
        Set<String> unitsKept = new HashSet<>();
        List<Row> partUnits = only(units, kept);
        List<Row> partCells = only(cells, kept);
        partUnits.forEach(unit -> unitsKept.add(unit.text("code")));
        partCells.forEach(cell -> unitsKept.add(cell.text("code")));
        for (Row account : accounts) {
            List<Row> here = posts.getOrDefault(account.get("id"), List.of()).stream()
                    .filter(post -> unitsKept.contains(post.text("unit")))
                    .toList();
            if (!here.isEmpty()) {
                people.add(account);
                held.put(account.get("id"), here);
            }
        }
        return new Part(only(divisions, kept), partUnits, partCells, people, held);
    }

    /** Codes of places: those at which somebody can log in, then all others. */
    private Set<String> places() {
        Set<String> known = new LinkedHashSet<>();
        for (Row account : accounts) {
            if (account.get("password_hash") != null) {
                for (Row post : posts.getOrDefault(account.get("id"), List.of())) {
                    String unit = post.text("unit");
                    for (int digits = 9; digits <= 15 && digits <= unit.length(); digits += 3) {
                        known.add(unit.substring(0, digits));
                    }
                }
            }
        }
        divisions.forEach(division -> known.add(division.text("code")));
        cells.forEach(cell -> known.add(cell.text("code")));
        return known;
    }

    private static List<String> first(Set<String> known, String above, int digits, int most) {
        return known.stream()
                .filter(place -> place.length() == digits && place.startsWith(above) && place.matches("\\d+"))
                .limit(most)
                .toList();
    }

    /** The rows of kept places, and those that belong to no township, such as departments. */
    private List<Row> only(List<Row> rows, Set<String> kept) {
        return rows.stream().filter(row -> kept(row.text("code"), kept)).toList();
    }

    private boolean kept(String unit, Set<String> kept) {
        boolean inTownship = unit.length() > 6 && unit.startsWith(code);
        return !inTownship
                || kept.contains(unit)
                || (unit.length() > 9 && !unit.matches("\\d+") && kept.contains(unit.substring(0, 9)));
    }

    private List<Row> inForce(Connection connection, String table) throws SQLException {
        return rows(connection, "select * from " + table + " where tenant_id = ? and valid_to is null order by code");
    }

    private List<Row> rows(Connection connection, String query) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (var question = connection.prepareStatement(query)) {
            question.setString(1, code);
            try (var answer = question.executeQuery()) {
                var columns = answer.getMetaData();
                while (answer.next()) {
                    Row row = new Row();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnName(i), answer.getObject(i));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The rows of a part of a county. */
    record Part(
            List<Row> divisions, List<Row> units, List<Row> cells, List<Row> accounts, Map<Object, List<Row>> posts) {

        Part {
            Objects.requireNonNull(posts);
        }
    }
}
