package gezhi.ops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeLogParameters;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the tables of a database to the state that this build needs, as the role that owns them. */
final class Migrations {

    private static final String CHANGELOG = "db/changelog.xml";
    private static final long TURN = 0x67657a6869L;

    private Migrations() {}

    /** Runs every change that the database has not seen; waits while another launcher does the same. */
    static void run(Database database) {
        try (Connection turn = database.connect(database.owner());
                Connection connection = database.connect(database.owner())) {
            takeTurn(turn);
            Map<String, Object> quiet = Map.of(Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(quiet, () -> update(connection, database));
        } catch (Exception e) {
            throw new Refusal(
                    "The tables could not be brought up to date: " + firstLines(e) + " (details in launcher.log).",
                    "数据库表结构升级失败,详情见 launcher.log。",
                    e);
        }
    }

    private static void update(Connection connection, Database database) throws LiquibaseException {
        var target = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        // We hold the only turn: a lock that is still in the table was left by a launcher that died.
        LockServiceFactory.getInstance().getLockService(target).forceReleaseLock();
        var resources = new ClassLoaderResourceAccessor(Migrations.class.getClassLoader());
        try {
            Scope.child(Map.of(Scope.Attr.resourceAccessor.name(), resources), () -> new CommandScope(
                            UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_PARAMETERS, parameters(database))
                    .execute());
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    private static ChangeLogParameters parameters(Database database) {
        var parameters = new ChangeLogParameters();
        parameters.set("appRole", database.app().user());
        return parameters;
    }

    private static void takeTurn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_lock(?)")) {
            statement.setLong(1, TURN);
            statement.execute();
        }
    }

    private static String firstLines(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
