package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Api;
import gezhi.ops.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The first step of a county's cases: who accepts what has been reported, and which cases wait for it. Found by reporting
 * one and looking who is offered the operation without having to say anything but an opinion.
 */
final class Acceptance {

    static final String OPERATION = "ACCEPT";

    private static final List<String> ROLES = List.of("ACCEPTOR", "TOWN_CENTER", "DUTY_CHIEF");
    private static final int COUNTIES = 8;

    private final String token;
    private final String county;
    private final String unit;
    private final String state;

    private Acceptance(String token, String county, String unit, String state) {
        this.token = token;
        this.county = county;
        this.unit = unit;
        this.state = state;
    }

    /** Of each county of the installation in which a grid worker can report and somebody can accept. */
    static List<Acceptance> of(Target target) {
        List<Acceptance> all = new ArrayList<>();
        for (String county : target.counties().stream().limit(COUNTIES).toList()) {
            of(target, county).ifPresent(all::add);
        }
        if (all.isEmpty()) {
            throw new Refusal(
                    "No account of accounts.csv can accept what a grid worker reports.",
                    "accounts.csv 中没有能受理网格员上报的账号。");
        }
        return all;
    }

    private static Optional<Acceptance> of(Target target, String county) {
        Optional<Account> reporter = target.accounts("GRID_WORKER").stream()
                .filter(each -> each.county().equals(county))
                .findFirst();
        if (reporter.isEmpty()) {
            return Optional.empty();
        }
        JsonObject report = Json.createObjectBuilder()
                .add("title", "路灯不亮")
                .add("text", "巡查发现道路东侧路灯夜间不亮,请安排检修。")
                .add("channel", "GRID")
                .build();
        String number =
                target.api(reporter.get()).post("/api/v1/reports", report).getString("caseNumber");
        for (String role : ROLES) {
            for (Account account : target.accounts(role)) {
                if (account.county().equals(county)) {
                    Api api = target.api(account);
                    JsonObject seen = api.get("/api/v1/cases/" + number);
                    String holder = seen.getJsonObject("holder").getString("unit");
                    if (offers(seen)) {
                        return Optional.of(new Acceptance(api.token(), county, holder, seen.getString("state")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean offers(JsonObject seen) {
        return seen.getJsonArray("operations").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("operation").equals(OPERATION))
                .anyMatch(each -> each.getJsonArray("needs").getValuesAs(JsonObject.class).stream()
                        .noneMatch(need -> need.getBoolean("required", false)));
    }

    /** Lines of token, number and version of waiting cases of all counties, mixed; the floor's own are none. */
    static List<String> waiting(Target target, List<Acceptance> all, int most) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = target.admin()) {
            for (Acceptance each : all) {
                each.add(connection, most / all.size() + 1, lines);
            }
        } catch (SQLException e) {
            throw new Refusal("The waiting cases could not be read: " + e.getMessage() + ".", "无法读取待受理案件。", e);
        }
        Collections.shuffle(lines, new Random(1));
        return lines;
    }

    private void add(Connection connection, int most, List<String> lines) throws SQLException {
        County.set(connection, county);
        try (var statement = connection.prepareStatement("select number, version from case_file where tenant_id = ?"
                + " and holder = ? and state = ? and ended_at is null and id >= ? order by due_at desc limit ?")) {
            statement.setString(1, county);
            statement.setString(2, unit);
            statement.setString(3, state);
            statement.setObject(4, FloorIds.BOUND);
            statement.setInt(5, most);
            var rows = statement.executeQuery();
            while (rows.next()) {
                lines.add(token + " " + rows.getString(1) + " " + rows.getInt(2));
            }
        }
    }
}
