package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import gezhi.ops.bench.Neighbours.Worked;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a county at its daily work notices of another that asks as fast as it can over more than a hundred connections,
 * and of a big import of its own. In rounds, each beside its own quiet time; the ratios are medians of them.
 */
final class FairnessBench implements Bench {

    private static final Duration CALM_DOWN = Duration.ofSeconds(3);

    /** More than are imported in the time measured. */
    private static final int ROWS_A_SECOND = 1_000;

    @Override
    public String name() {
        return "fairness";
    }

    @Override
    public String what() {
        return "a county at work while another attacks, and while it imports";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        List<String> counties = target.counties();
        if (counties.size() < 2) {
            throw new Refusal("Fairness needs two counties with accounts.", "公平性测量需要两个有账号的区县。");
        }
        String attacker = load.settings().getOrDefault("attacker", counties.get(0));
        String county = load.settings().getOrDefault("county", counties.get(1));
        int rounds = Settings.rounds(load);
        var neighbours = new Neighbours(target, county, load.clients());
        if (!load.warmUp().isZero()) {
            target.progress("Warming up for " + load.warmUp().toSeconds() + " s …");
            neighbours.work(load.warmUp());
        }
        var alone = new Neighbours.Rounds();
        var attacked = new Neighbours.Rounds();
        var importing = new Neighbours.Rounds();
        for (int round = 1; round <= rounds; round++) {
            target.progress("Round " + round + " of " + rounds + ": " + county + " alone for "
                    + load.measured().toSeconds() + " s …");
            Worked quiet = neighbours.work(load.measured());
            alone.add(quiet);
            attack(target, load, attacker, neighbours, quiet, attacked);
            neighbours.work(CALM_DOWN);
            importMessages(target, load, county, neighbours, quiet, importing);
        }
        return List.of(
                alone.alone("fairness.alone"),
                attacked.beside("fairness.attacked"),
                importing.beside("fairness.importing"));
    }

    private static void attack(
            Target target, Load load, String attacker, Neighbours neighbours, Worked alone, Neighbours.Rounds rounds)
            throws IOException {
        int connections = Settings.number(load, "connections", 128);
        target.progress("Measuring it while " + attacker + " attacks over " + connections + " connections …");
        try (LuaScript script = attack(target, attacker)) {
            var wrk = new Wrk(target);
            var attack = Aside.start(() -> wrk.run(script, connections, load.measured()));
            Worked work = neighbours.work(load.measured());
            Measured attackers = attack.join();
            rounds.add(work);
            rounds.figure("p95Ratio", work.p95Millis() / alone.p95Millis());
            rounds.figure("attackersPerSecond", attackers.requests() / attackers.seconds());
            rounds.figure("attackersRefused", attackers.refused());
            rounds.figure("attackersLost", attackers.lost());
        }
    }

    /** Everything that is dear to answer, by everybody of the county. */
    private static LuaScript attack(Target target, String attacker) throws IOException {
        List<String> questions = new ArrayList<>();
        for (Person person : People.of(target, attacker).all()) {
            questions.add(person.token() + " /api/v1/cases?queue=mine&limit=200");
            questions.add(person.token() + " /api/v1/cases?queue=county&limit=200");
            questions.add(person.token() + " /api/v1/board");
        }
        return new LuaScript("walk").list("questions", questions);
    }

    private static void importMessages(
            Target target, Load load, String county, Neighbours neighbours, Worked alone, Neighbours.Rounds rounds)
            throws IOException {
        int rows = Settings.number(
                load, "rows", ROWS_A_SECOND * (int) load.measured().toSeconds());
        Account administrator = target.accounts("COUNTY_ADMIN").stream()
                .filter(account -> account.county().equals(county))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "accounts.csv has no administrator of county " + county + " to import as.",
                        "accounts.csv 中没有区县 " + county + " 的管理员账号。"));
        target.progress("Measuring it while it imports " + rows + " messages …");
        try (var file = new MessageFile(rows)) {
            var last = new AtomicReference<JsonObject>(JsonObject.EMPTY_JSON_OBJECT);
            long start = System.nanoTime();
            Aside<Long> imported = Aside.start(() -> {
                target.api(administrator)
                        .upload("/api/v1/imports/messages?name=bench.csv", "text/csv", file.path(), last::set);
                return System.nanoTime();
            });
            Worked work = neighbours.work(load.measured());
            long end = imported.join();
            rounds.add(work);
            rounds.figure("p95MillisWhileImporting", work.p95MillisUntil(end));
            rounds.figure("p95Ratio", work.p95MillisUntil(end) / alone.p95Millis());
            rounds.figure("rows", rows);
            rounds.figure("imported", last.get().getInt("imported", 0));
            rounds.figure("importSeconds", (end - start) / 1e9);
        }
    }
}
