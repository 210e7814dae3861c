package gezhi.ops.bench;

import gezhi.ops.bench.FloorIds.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A real open case of a county with its first step and an entry of the audit trail: what the floor writes copies of.
 *
 * @param index number of the template in the run
 */
record FloorTemplate(int index, String county, FloorIds ids, RowCopy file, RowCopy step, RowCopy audit) {

    private static final String CLIENT = ":client_id::int";
    private static final String COUNT = ":n::bigint";

    /** The number that stands for the launcher among the clients. */
    private static final int PREPARED_BY = 255;

    /** Among how many entries of the audit trail one about the case is looked for. */
    private static final int RECENT = 500;

    /** Templates from the latest open cases of a county, at most that many; none when it has no case. */
    static List<FloorTemplate> of(Connection connection, String county, FloorIds ids, int first, int most)
            throws SQLException {
        List<FloorTemplate> templates = new ArrayList<>();
        County.set(connection, county);
        for (Key key : latest(connection, county, most)) {
            Optional<RowCopy> file = RowCopy.read(
                    connection, "case_file", "where tenant_id = ? and id = ?", "reported_at", county, key.id());
            Optional<RowCopy> step = RowCopy.read(
                    connection,
                    "case_step",
                    "where tenant_id = ? and case_id = ? order by seq limit 1",
                    "done_at",
                    county,
                    key.id());
            Optional<RowCopy> audit = RowCopy.read(
                    connection,
                    "access_audit",
                    "where tenant_id = ? and id in (select id from access_audit where tenant_id = ? order by at desc limit "
                            + RECENT + ") order by subject = ? desc limit 1",
                    "at",
                    county,
                    county,
                    key.number());
            if (file.isPresent() && step.isPresent() && audit.isPresent()) {
                int index = first + templates.size();
                templates.add(new FloorTemplate(index, county, ids, file.get(), step.get(), audit.get()));
            }
        }
        return templates;
    }

    /** A case, its first step and an entry in the audit trail, for pgbench. */
    String report() {
        String id = ids.key(Kind.FILE, index, CLIENT, COUNT);
        String once = ids.number(prefix(), index, CLIENT, COUNT);
        return transaction(
                "\\set n :n + 1",
                file.with(Map.of("id", id, "number", once)).insert(),
                step.varied(once)
                        .with(Map.of("id", ids.key(Kind.STEP, index, CLIENT, COUNT), "case_id", id))
                        .insert(),
                audit.varied(once)
                        .with(Map.of("id", ids.key(Kind.AUDIT, index, CLIENT, COUNT)))
                        .insert());
    }

    /** Locks one of the prepared cases, moves it on to another holder's state, and writes step and audit trail. */
    String step(FloorTemplate other) {
        String id = ids.key(Kind.FILE, index, Integer.toString(PREPARED_BY), ":row::bigint");
        String once = ids.number(prefix(), index, CLIENT, COUNT);
        String which = "tenant_id = " + RowCopy.quote(county) + " and id = " + id;
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put("version", "version + 1");
        changes.put("steps", "steps + 1");
        changes.put("step_at", "now()");
        for (String column : List.of("state", "holder", "due_at", "yellow_at", "case_due_at", "case_yellow_at")) {
            changes.put(
                    column,
                    "case when version % 2 = 0 then " + other.file.value(column) + " else " + file.value(column)
                            + " end");
        }
        return transaction(
                "\\set n :n + 1\n\\set row random(1, :rows)",
                "select version from case_file where " + which + " for update\n\\gset",
                file.update(changes, which + " and version = :version::int"),
                step.varied(once)
                        .with(Map.of(
                                "id",
                                ids.key(Kind.STEP, index, CLIENT, COUNT),
                                "case_id",
                                id,
                                "seq",
                                ":version::int + 1"))
                        .insert(),
                audit.varied(once)
                        .with(Map.of("id", ids.key(Kind.AUDIT, index, CLIENT, COUNT)))
                        .insert());
    }

    /** Writes the cases that steps are done on. */
    String prepare(int rows) {
        String client = Integer.toString(PREPARED_BY);
        return file.with(Map.of(
                        "id", ids.key(Kind.FILE, index, client, "n"),
                        "number", ids.number(prefix(), index, client, "n")))
                .insertFrom("generate_series(1, " + rows + ") n");
    }

    /** A script of one transaction of the county; what stands before it is for pgbench alone. */
    String transaction(String before, String... statements) {
        return transaction(county, before, List.of(statements));
    }

    static String transaction(String county, String before, List<String> statements) {
        var script = new StringBuilder(before).append("\nbegin;\n");
        script.append("select set_config('app.tenant', ")
                .append(RowCopy.quote(county))
                .append(", true);\n");
        statements.forEach(each -> script.append(each).append(each.endsWith("\\gset") ? "\n" : ";\n"));
        return script.append("commit;\n").toString().stripLeading();
    }

    private String prefix() {
        return file.value("number").replaceAll("^E?'([A-Z][A-Z0-9]*?)\\d{8}-.*$", "$1");
    }

    private record Key(UUID id, String number) {}

    private static List<Key> latest(Connection connection, String county, int most) throws SQLException {
        try (var statement = connection.prepareStatement("select id, number from case_file where tenant_id = ?"
                + " and ended_at is null and id >= ? and not legacy order by reported_at desc limit ?")) {
            statement.setString(1, county);
            statement.setObject(2, FloorIds.BOUND);
            statement.setInt(3, most);
            var rows = statement.executeQuery();
            List<Key> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(new Key(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return keys;
        }
    }
}
