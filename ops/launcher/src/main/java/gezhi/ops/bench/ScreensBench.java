package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Whole pages of a logged-in user, one kind after the other: rate, weight, and SQL statements. */
final class ScreensBench implements Bench {

    private static final double KILOBYTE = 1024;
    private static final int CASES = 50;

    @Override
    public String name() {
        return "screens";
    }

    @Override
    public String what() {
        return "queue, case, overview and new-report pages: rate, weight, SQL statements";
    }

    private record Screen(String name, List<String> paths) {}

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Account account = account(target, load);
        List<Session> sessions = new ArrayList<>();
        try {
            for (int i = 0; i < load.clients(); i++) {
                sessions.add(Session.login(target.server(), account));
            }
            List<Screen> screens = List.of(
                    new Screen("queue", List.of("/queue.xhtml")),
                    new Screen("case", cases(target, account)),
                    new Screen("overview", List.of("/overview.xhtml")),
                    new Screen("new", List.of("/new.xhtml")));
            if (!load.warmUp().isZero()) {
                target.progress("Warming up pages for " + load.warmUp().toSeconds() + " s …");
                Duration share = load.warmUp().dividedBy(screens.size());
                for (Screen screen : screens) {
                    drive(sessions, screen, share);
                }
            }
            List<Result> results = new ArrayList<>();
            for (Screen screen : screens) {
                target.progress("Measuring " + screen.paths().get(0) + " for "
                        + load.measured().toSeconds() + " s …");
                results.add(measure(target, sessions, screen, load.measured()));
            }
            return results;
        } finally {
            for (Session session : sessions) {
                session.close();
            }
        }
    }

    private static Result measure(Target target, List<Session> sessions, Screen screen, Duration measured)
            throws IOException {
        Session browser = sessions.get(0);
        String path = screen.paths().get(0);
        PageWeight weight = PageWeight.of(target.server().resolve(path), browser);
        CpuMeter meter = CpuMeter.start(target);
        long start = System.nanoTime();
        Tally tally = drive(sessions, screen, measured);
        double seconds = (System.nanoTime() - start) / 1e9;
        Cpu cpu = meter.perRequest(tally.samples().size());
        OptionalLong statements = new StatementCount(target).of(() -> browser.page(path));
        Result result = tally.samples()
                .result("screens." + screen.name(), seconds, tally.failed() + tally.refused(), cpu)
                .with("firstKilobytes", weight.firstBytes() / KILOBYTE)
                .with("repeatKilobytes", weight.repeatBytes() / KILOBYTE)
                .with("resources", weight.parts().size())
                .with("heaviestBytes", weight.heaviest(6))
                .with("failures", tally.failures());
        target.progress(String.format(
                "  first visit %.0f KB in %d requests, repeated %.0f KB, SQL statements: %s",
                weight.firstBytes() / KILOBYTE,
                weight.parts().size(),
                weight.repeatBytes() / KILOBYTE,
                statements.isPresent() ? statements.getAsLong() : "not seen"));
        return statements.isPresent() ? result.with("sqlStatements", statements.getAsLong()) : result;
    }

    private static Tally drive(List<Session> sessions, Screen screen, Duration duration) throws IOException {
        return Crowd.run(sessions.size(), duration, number -> new Crowd.Client() {

            private int turn = number;

            @Override
            public void once(Tally tally) {
                String path = screen.paths().get(turn++ % screen.paths().size());
                tally.count(() -> sessions.get(number).page(path));
            }
        });
    }

    /** Who sees queue, cases, overview and the new report: the duty chief of a county. */
    private static Account account(Target target, Load load) {
        String role = load.settings().getOrDefault("role", "DUTY_CHIEF");
        String county = load.settings().get("county");
        return target.accounts(role).stream()
                .filter(account -> county == null || account.county().equals(county))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "accounts.csv has no " + role + " to open the pages as.",
                        "accounts.csv 中没有可用于打开页面的账号(" + role + ")。"));
    }

    private static List<String> cases(Target target, Account account) {
        List<String> cases = target
                .api(account)
                .get("/api/v1/cases?queue=county&limit=" + CASES)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> "/case.xhtml?number=" + item.getString("caseNumber"))
                .toList();
        if (cases.isEmpty()) {
            throw new Refusal(
                    "County " + account.county() + " has no case whose page could be opened.",
                    "区县 " + account.county() + " 没有可打开的案件。");
        }
        return cases;
    }
}
