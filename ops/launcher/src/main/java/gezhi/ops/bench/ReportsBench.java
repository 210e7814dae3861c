package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports over REST: authenticated, validated, located in a unit grid, with a key of its own each. */
final class ReportsBench implements Bench {

    private static final int REPORTERS_OF_A_COUNTY = 4;
    private static final int COUNTIES = 16;

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String what() {
        return "reports over REST";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Wrk wrk = new Wrk(target);
        warmUp(wrk, target, load);
        target.progress("Measuring reports for " + load.measured().toSeconds() + " s …");
        try (LuaScript script = script(target)) {
            return List.of(wrk.run(script, load.clients(), load.measured()).result(name()));
        }
    }

    private static void warmUp(Wrk wrk, Target target, Load load) throws IOException {
        if (!load.warmUp().isZero()) {
            target.progress("Warming up with reports for " + load.warmUp().toSeconds() + " s …");
            try (LuaScript script = script(target)) {
                wrk.warmUp(script, load.clients(), load.warmUp());
            }
        }
    }

    /** A script with keys that no other run has. */
    static LuaScript script(Target target) throws IOException {
        Map<String, List<Account>> reporters =
                target.accounts("GRID_WORKER").stream().collect(Collectors.groupingBy(Account::county));
        if (reporters.isEmpty()) {
            throw new Refusal("accounts.csv has no grid worker to report as.", "accounts.csv 中没有可用于上报的网格员账号。");
        }
        List<String> tokens = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String county :
                reporters.keySet().stream().sorted().limit(COUNTIES).toList()) {
            for (Account each :
                    reporters.get(county).stream().limit(REPORTERS_OF_A_COUNTY).toList()) {
                tokens.add(county + " " + target.token(each));
            }
            places.addAll(Places.of(target, county));
        }
        return new LuaScript("reports")
                .list("reporters", tokens)
                .list("places", places)
                .list("run", List.of(UUID.randomUUID().toString()));
    }
}
