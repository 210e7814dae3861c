package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Api;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Accounts that have something to do: found by asking for their queues. */
final class BusyDesks {

    private static final List<String> ROLES = List.of(
            "ACCEPTOR", "TOWN_CENTER", "DEPARTMENT", "DISPATCHER", "VILLAGE", "HANDLER", "SUPERVISOR", "GRID_WORKER");
    private static final int COUNTIES = 8;
    private static final int DESKS_OF_A_COUNTY = 3;

    private BusyDesks() {}

    /**
     * An account with cases in its queue.
     *
     * @param account the row of the role by which the unit holds them
     * @param states in which the unit holds cases whose next move is the account's
     */
    record Desk(Account account, Set<String> states) {}

    /** At most a few of each county, those with the fullest queues not being looked for. */
    static List<Desk> of(Target target) {
        List<Desk> desks = new ArrayList<>();
        for (String county : target.counties().stream().limit(COUNTIES).toList()) {
            Set<String> seen = new HashSet<>();
            for (String role : ROLES) {
                for (Account account : target.accounts(role)) {
                    if (account.county().equals(county)
                            && seen.size() < DESKS_OF_A_COUNTY
                            && !seen.contains(account.account())) {
                        Set<String> states = states(target.api(account), account.unit());
                        if (!states.isEmpty()) {
                            seen.add(account.account());
                            desks.add(new Desk(account, states));
                        }
                    }
                }
            }
        }
        return desks;
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
