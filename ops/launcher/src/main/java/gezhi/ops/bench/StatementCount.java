package gezhi.ops.bench;

import gezhi.ops.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Counts the SQL statements of one request: lets the embedded PostgreSQL log every statement for a moment and counts the
 * server's lines. BEGIN and COMMIT do not count; a job of the server that comes in between does, so the least of several
 * tries is taken.
 */
final class StatementCount {

    private static final int TRIES = 5;
    private static final Pattern STATEMENT =
            Pattern.compile("LOG:\\s+duration: [\\d.]+ ms\\s+(?:statement|execute [^:]*): (?!BEGIN|COMMIT|ROLLBACK)");

    private final Target target;
    private final Path log;

    StatementCount(Target target) {
        this.target = target;
        this.log = target.data().resolve("logs/postgresql.log");
    }

    /** A request. */
    interface Request {

        /** Asks and reads the answer to its end. */
        void send() throws IOException;
    }

    /** The statements of a request; empty where the database cannot be watched so. */
    OptionalLong of(Request request) throws IOException {
        if (!Files.isReadable(log)) {
            return OptionalLong.empty();
        }
        try (Connection admin = target.admin()) {
            // Unlike log_statement this one is not fixed by the launcher's command line.
            change(admin, "alter system set log_min_duration_sample = 0");
            try {
                long least = Long.MAX_VALUE;
                for (int i = 0; i < TRIES; i++) {
                    long from = Files.size(log);
                    request.send();
                    least = Math.min(least, count(from));
                }
                return OptionalLong.of(least);
            } finally {
                change(admin, "alter system reset log_min_duration_sample");
            }
        } catch (SQLException e) {
            target.progress("Statements are not counted: " + e.getMessage());
            return OptionalLong.empty();
        }
    }

    private long count(long from) throws IOException {
        Database.Credentials app = target.database().app();
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" " + app.user() + "@")
                            && STATEMENT.matcher(line).find())
                    .count();
        }
    }

    // The sessions take a changed setting over before their next statement, once the signal has reached them.
    private static void change(Connection admin, String change) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(change);
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_sleep(0.3)");
        }
    }
}
