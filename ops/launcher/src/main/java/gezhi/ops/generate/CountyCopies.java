package gezhi.ops.generate;

import gezhi.config.internal.Content;
import gezhi.ops.Account;
import gezhi.ops.generate.Template.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Writes counties that are parts of a template under another code. Their accounts have the template's password hashes, so
 * that whoever can log in there can log in here with the same password.
 */
final class CountyCopies {

    private static final int AT_ONCE = 25;
    private static final String REGION = "虚构 示例市";

    private final Connection connection;
    private final Instant since;
    private final SplittableRandom chance;
    private final Map<String, Table> tables = new HashMap<>();
    private int waiting;

    /**
     * @param since from when the counties and their structure exist
     */
    CountyCopies(Connection connection, Instant since, long seed) {
        this.connection = connection;
        this.since = since;
        this.chance = new SplittableRandom(seed);
    }

    /**
     * Makes a county.
     *
     * @param known the accounts of the template with their passwords
     * @return the accounts of the county with their passwords
     */
    List<Account> add(Template template, Extent extent, String code, String name, List<Account> known)
            throws SQLException {
        Template.Part part = template.part(extent);
        var copy = new Copy(template.code(), code);
        registry(template, part, code, name);
        config(template, code, name);
        part.divisions().forEach(row -> copy.put("grid_division", row, Map.of()));
        part.units().forEach(row -> copy.put("grid_unit", row, names(template, row, name)));
        part.cells().forEach(row -> copy.put("grid_cell", row, Map.of()));
        Map<String, Object> structure = new HashMap<>(Map.of("revision", 1, "changed_at", since));
        copy.put("grid_structure", new Row(), structure);
        for (Row account : part.accounts()) {
            UUID id = copy.put("access_account", account, fresh(account));
            for (Row post : part.posts().get(account.get("id"))) {
                copy.put("access_post", post, Map.of("account_id", id));
            }
        }
        if (++waiting >= AT_ONCE) {
            write();
        }
        return accounts(template, part, copy, code, known);
    }

    /** Writes what is waiting. */
    void write() throws SQLException {
        for (String name : List.of(
                "platform_county",
                "config_version",
                "grid_division",
                "grid_unit",
                "grid_cell",
                "grid_structure",
                "access_account",
                "access_post")) {
            if (tables.containsKey(name)) {
                tables.get(name).send(connection);
            }
        }
        connection.commit();
        waiting = 0;
    }

    private void registry(Template template, Template.Part part, String code, String name) throws SQLException {
        Row row = new Row();
        row.putAll(template.county());
        row.putAll(Map.of(
                "code",
                code,
                "name",
                name,
                "region",
                REGION,
                "config_version",
                1,
                "state",
                "ACTIVE",
                "grids",
                part.cells().size(),
                "staff",
                part.accounts().size(),
                "created_at",
                since));
        put("platform_county", row);
    }

    private void config(Template template, String code, String name) throws SQLException {
        String county = template.config()
                .text("county")
                .replaceAll("(?m)^code:.*$", "code: \"" + code + "\"")
                .replaceAll("(?m)^name:.*$", "name: " + name)
                .replaceAll("(?m)^region:.*$", "region: " + REGION);
        var content = new Content(
                template.config().text("model"), county, template.config().text("categories"));
        Row row = new Row();
        row.putAll(template.config());
        row.putAll(Map.of(
                "tenant_id",
                code,
                "id",
                TimeIds.at(since, chance),
                "number",
                1,
                "effective_at",
                since,
                "published_at",
                since,
                "published_by",
                "operator@platform",
                "reason",
                "",
                "restores",
                0,
                "county",
                county));
        row.put("sha256", content.sha256());
        put("config_version", row);
    }

    /** The county's own name stands in the names of its centre and departments. */
    private static Map<String, Object> names(Template template, Row unit, String name) {
        return Map.of("name", unit.text("name").replace(template.county().text("name"), name));
    }

    private Map<String, Object> fresh(Row account) {
        Map<String, Object> fresh = new HashMap<>();
        fresh.put("failed_count", 0);
        fresh.put("failed_at", null);
        fresh.put("created_at", since);
        fresh.put("password_changed_at", account.get("password_changed_at") == null ? null : since);
        return fresh;
    }

    private static List<Account> accounts(
            Template template, Template.Part part, Copy copy, String code, List<Account> known) {
        Map<String, List<Row>> held = new HashMap<>();
        part.accounts()
                .forEach(row -> held.put(row.text("account"), part.posts().get(row.get("id"))));
        List<Account> accounts = new ArrayList<>();
        for (Account each : known) {
            boolean here = each.county().equals(template.code())
                    && held.getOrDefault(each.account(), List.of()).stream()
                            .anyMatch(post -> post.text("unit").equals(each.unit()));
            if (here) {
                accounts.add(new Account(
                        code,
                        copy.rewritten(each.account()),
                        each.role(),
                        copy.rewritten(each.unit()),
                        each.password()));
            }
        }
        return accounts;
    }

    private void put(String table, Row row) throws SQLException {
        Table to = tables.get(table);
        if (to == null) {
            to = Table.read(connection, table);
            tables.put(table, to);
        }
        Object[] values = to.columns().stream()
                .map(row::get)
                .map(value -> value instanceof java.sql.Timestamp t ? t.toInstant() : value)
                .toArray();
        to.add(values);
    }

    /** Rewrites the codes of one county into those of another. */
    private final class Copy {

        private final String from;
        private final String to;

        Copy(String from, String to) {
            this.from = from;
            this.to = to;
        }

        UUID put(String table, Row row, Map<String, Object> changes) {
            UUID id = TimeIds.at(since, chance);
            Row copy = new Row();
            row.forEach((column, value) -> copy.put(column, value instanceof String s ? rewritten(s) : value));
            copy.put("tenant_id", to);
            copy.put("id", id);
            if (row.containsKey("valid_from")) {
                copy.put("valid_from", since);
            }
            copy.putAll(changes);
            try {
                CountyCopies.this.put(table, copy);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return id;
        }

        String rewritten(String text) {
            return text.startsWith(from) ? to + text.substring(from.length()) : text;
        }
    }
}
