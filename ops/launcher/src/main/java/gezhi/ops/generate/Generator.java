package gezhi.ops.generate;

import gezhi.kernel.CountyCode;
import gezhi.ops.Account;
import gezhi.ops.Database;
import gezhi.ops.Database.Credentials;
import gezhi.ops.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Fills a database with counties and cases. What is there stays: it adds. */
public final class Generator {

    private static final double STEEPNESS = 0.85;

    private final Database database;
    private final Credentials loader;
    private final Path accounts;
    private final Consumer<String> progress;

    /** Opens sessions for loading. */
    interface Sessions {
        Connection open() throws SQLException;
    }

    /**
     * A generator for a database.
     *
     * @param loader a superuser: row-level security lets nobody else copy rows of several counties
     * @param accounts the installation's {@code accounts.csv}, which gets the accounts of the generated counties
     * @param progress receives a line every few seconds
     */
    public Generator(Database database, Credentials loader, Path accounts, Consumer<String> progress) {
        this.database = database;
        this.loader = loader;
        this.accounts = accounts;
        this.progress = progress;
    }

    /** Generates what the plan says. */
    public Generated run(Plan plan) throws SQLException, IOException {
        try (Connection connection = session()) {
            List<String> before = counties(connection);
            long casesBefore = CaseTables.estimate(connection);
            Instant start = Instant.now();
            addCounties(connection, plan, before);
            List<String> all = counties(connection);
            Instant counties = Instant.now();
            Map<String, Long> sizes = Sizes.read(connection);
            Map<String, Long> rows = addCases(connection, plan, among(plan, all));
            Instant cases = Instant.now();
            Map<String, Long> grown = new LinkedHashMap<>(Sizes.read(connection));
            grown.replaceAll((table, size) -> size - sizes.get(table));
            progress.accept("Counting for the boards, gathering statistics …");
            CaseTables.tally(connection);
            CaseTables.settle(connection);
            return new Generated(
                    before.size(),
                    all.size(),
                    casesBefore,
                    plan.cases(),
                    Duration.between(start, counties),
                    Duration.between(counties, cases),
                    Duration.between(cases, Instant.now()),
                    rows,
                    grown);
        }
    }

    private static List<String> among(Plan plan, List<String> all) {
        if (plan.only().isEmpty()) {
            return all;
        }
        String code = plan.only().get();
        if (!all.contains(code)) {
            throw new Refusal("There is no county " + code + ".", "没有区县 " + code + "。");
        }
        return List.of(code);
    }

    private Connection session() throws SQLException {
        Connection connection = database.connect(loader);
        CaseTables.prepare(connection);
        return connection;
    }

    private static List<String> counties(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (var question = connection.createStatement();
                var answer = question.executeQuery("select code from platform_county order by created_at, code")) {
            while (answer.next()) {
                codes.add(answer.getString(1));
            }
        }
        connection.commit();
        // Those that were there first are the large ones, the others follow in the order of their making.
        codes.sort(Comparator.comparing(CountyNames::generated));
        return codes;
    }

    private void addCounties(Connection connection, Plan plan, List<String> before) throws SQLException, IOException {
        if (plan.counties() <= before.size()) {
            return;
        }
        List<Template> templates = new ArrayList<>();
        for (String code : before) {
            if (!CountyNames.generated(code)) {
                templates.add(Template.read(connection, code));
            }
        }
        if (templates.isEmpty()) {
            throw new Refusal("There is no county to make others after.", "没有可作为模板的区县。");
        }
        int missing = plan.counties() - before.size();
        progress.accept("Making %,d counties …".formatted(missing));
        List<Account> known = new ArrayList<>(Account.read(accounts));
        List<Account> given = List.copyOf(known);
        Instant since =
                plan.now().atOffset(ZoneOffset.UTC).minusMonths(plan.months()).toInstant();
        var copies = new CountyCopies(connection, since.truncatedTo(ChronoUnit.DAYS), plan.seed());
        int number = 0;
        for (int made = 0; made < missing; number++) {
            String code = CountyNames.code(number);
            if (!before.contains(code)) {
                Template template = templates.get(number % templates.size());
                Extent extent = Extent.of(before.size() + made, plan.counties());
                known.addAll(copies.add(template, extent, code, CountyNames.name(number), given));
                made++;
            }
        }
        copies.write();
        Account.write(accounts, known);
    }

    private Map<String, Long> addCases(Connection connection, Plan plan, List<String> counties) throws SQLException {
        if (plan.cases() == 0) {
            return Map.of();
        }
        var reader = new CountyReader();
        double[] weights = Skew.zipf(counties.size(), STEEPNESS);
        int[] parts = Skew.divide(plan.cases(), weights);
        List<Loading.Share> shares = new ArrayList<>();
        var chance = new SplittableRandom(plan.seed());
        for (int i = 0; i < parts.length; i++) {
            CountyCode code = new CountyCode(counties.get(i));
            var timeline = new Timeline(reader.calendar(connection, code), plan.months(), plan.now());
            int[] perDay = Skew.divide(parts[i], timeline.weights(chance));
            shares.add(
                    new Loading.Share(code, timeline, perDay, CaseTables.numbers(connection, code, timeline, perDay)));
        }
        connection.commit();
        var loading = new Loading(this::session, reader, plan.seed(), plan.now());
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors() + 1);
        Teller teller = new Teller(loading, plan.cases(), progress);
        try {
            loading.run(shares, workers);
        } finally {
            teller.stop();
        }
        Map<String, Long> rows = new LinkedHashMap<>(loading.rows());
        rows.put(
                "case_number_block",
                shares.stream()
                        .flatMapToInt(share -> Arrays.stream(share.perDay()))
                        .filter(count -> count > 0)
                        .count());
        return rows;
    }
}
