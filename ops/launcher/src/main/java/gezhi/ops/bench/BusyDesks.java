package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Api;
import gezhi.ops.Refusal;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Accounts that have something to do: found by asking for their queues. */
final class BusyDesks {

    private static final List<String> ROLES = List.of(
            "ACCEPTOR", "TOWN_CENTER", "DEPARTMENT", "DISPATCHER", "VILLAGE", "HANDLER", "SUPERVISOR", "GRID_WORKER");
    private static final int COUNTIES = 8;
    private static final int DESKS_OF_A_COUNTY = 3;

    /** Logging in is slow on purpose, and only so often. */
    private static final int TRIES_IN_A_COUNTY = 12;

    private BusyDesks() {}

    /**
     * An account with cases in its queue.
     *
     * @param account the row of the role by which the unit holds them
     * @param states in which the unit holds cases whose next move is the account's
     */
    record Desk(Account account, Set<String> states) {}

    /**
     * A few of each of some counties, no matter which.
     *
     * @throws Refusal when nobody has anything to do
     */
    static List<Desk> of(Target target) {
        List<Desk> desks = target.counties().stream()
                .limit(COUNTIES)
                .flatMap(county -> candidates(target, county)
                        .map(account -> new Desk(account, states(target.api(account), account.unit())))
                        .filter(desk -> !desk.states().isEmpty())
                        .limit(DESKS_OF_A_COUNTY))
                .toList();
        if (desks.isEmpty()) {
            throw new Refusal("No account has a case in its queue; report some first.", "没有任何账号的待办中有案件;请先上报。");
        }
        return desks;
    }

    private static Stream<Account> candidates(Target target, String county) {
        Set<String> seen = new HashSet<>();
        return ROLES.stream()
                .flatMap(role -> target.accounts(role).stream()
                        .filter(account -> account.county().equals(county))
                        .limit(DESKS_OF_A_COUNTY))
                .filter(account -> seen.add(account.account()))
                .limit(TRIES_IN_A_COUNTY);
    }

    private static Set<String> states(Api api, String unit) {
        Set<String> states = new TreeSet<>();
        for (JsonObject row : api.get("/api/v1/cases?queue=mine&limit=200")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            if (unit(row).equals(unit)) {
                states.add(row.getString("state"));
            }
        }
        return states;
    }

    private static String unit(JsonObject row) {
        JsonObject holder = row.getJsonObject("holder");
        return holder == null ? "" : holder.getString("unit", "");
    }
}
