package gezhi.ops.generate;

import gezhi.ops.Arguments;
import gezhi.ops.Database;
import gezhi.ops.Database.Credentials;
import gezhi.ops.MigratedDatabase;
import gezhi.ops.Options;
import gezhi.ops.Platform;
import gezhi.ops.Refusal;
import gezhi.ops.RunningDatabase;
import gezhi.ops.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code gezhi generate …}: finds or starts the database, generates, and says what came of it. */
public final class GenerateCommand {

    private static final int MOST_CASES = 100_000_000;
    private static final int MOST_MONTHS = 120;

    private final Consumer<String> out;
    private final Clock clock;

    /** @param out receives each line that is shown */
    public GenerateCommand(Consumer<String> out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Runs what the words after {@code generate} say.
     *
     * @throws UsageException when they are not understood
     */
    public void run(List<String> args) throws SQLException, IOException {
        var arguments = new Arguments(args, Set.of(), Set.of("counties", "cases", "months", "seed", "county", "data"))
                .noWords();
        Optional<String> only = arguments.value("county");
        only.filter(code -> !code.matches("\\d{6}")).ifPresent(code -> {
            throw new UsageException("--county must be a code of six digits, not " + code + ".");
        });
        Plan plan = new Plan(
                arguments.number("counties", 0, 0, CountyNames.most()),
                arguments.number("cases", 0, 0, MOST_CASES),
                arguments.number("months", 12, 1, MOST_MONTHS),
                arguments.number("seed", 1, 0, Integer.MAX_VALUE),
                only,
                clock.instant());
        if (plan.counties() == 0 && plan.cases() == 0) {
            throw new UsageException("--counties, --cases or both are needed.");
        }
        generate(Options.of(arguments.data()).withPort(0).withProgress(out), plan);
    }

    private void generate(Options options, Plan plan) throws SQLException, IOException {
        Optional<RunningDatabase> running = RunningDatabase.of(options).filter(GenerateCommand::answers);
        if (running.isPresent()) {
            generate(running.get().database(), running.get().superuser(), options, plan);
            return;
        }
        try (MigratedDatabase database = MigratedDatabase.start(options)) {
            if (hasCounties(database.database(), database.superuser(), options)) {
                generate(database.database(), database.superuser(), options, plan);
                return;
            }
        }
        out.accept("There is no county yet; the demo counties are made first.");
        try (Platform platform = Platform.start(options)) {
            generate(platform.database(), platform.superuser(), options, plan);
        }
    }

    private void generate(Database database, Optional<Credentials> superuser, Options options, Plan plan)
            throws SQLException, IOException {
        Path accounts = options.data().resolve("accounts.csv");
        var generator = new Generator(database, loader(database, superuser, options), accounts, out);
        generator.run(plan).lines().forEach(out);
    }

    private static boolean answers(RunningDatabase running) {
        try (Connection connection =
                running.database().connect(running.database().owner())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean hasCounties(Database database, Optional<Credentials> superuser, Options options)
            throws SQLException {
        try (Connection connection = database.connect(loader(database, superuser, options));
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1 from platform_county")) {
            return answer.next();
        }
    }

    /** The role that loads: it must be a superuser, as the rows of several counties go through one COPY. */
    private static Credentials loader(Database database, Optional<Credentials> superuser, Options options)
            throws SQLException {
        if (superuser.isPresent()) {
            return superuser.get();
        }
        var role = new Credentials(
                options.environment().getOrDefault("GEZHI_DB_USER", ""),
                options.environment().getOrDefault("GEZHI_DB_PASSWORD", ""));
        try (Connection connection = database.connect(role);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            if (answer.next() && answer.getBoolean(1)) {
                return role;
            }
        }
        throw new Refusal(
                "Generating needs a superuser of PostgreSQL in GEZHI_DB_USER and GEZHI_DB_PASSWORD, without GEZHI_DB_OWNER.",
                "生成数据需要 PostgreSQL 超级用户:请在 GEZHI_DB_USER 与 GEZHI_DB_PASSWORD 中指定,且不设置 GEZHI_DB_OWNER。");
    }
}
