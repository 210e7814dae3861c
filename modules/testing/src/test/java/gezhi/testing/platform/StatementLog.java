package gezhi.testing.platform;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server asks PostgreSQL, as PostgreSQL logs it. */
public final class StatementLog {

    private static final Path LOG = RunningPlatform.DATA.resolve("logs").resolve("postgresql.log");
    private static final Pattern STATEMENT = Pattern.compile(" gezhi_app@\\S+ LOG: +(?:statement|execute [^:]*): (.*)");
    private static final Pattern FRAME =
            Pattern.compile("(?i)begin|commit|rollback|select set_config\\('app\\.tenant'.*");

    private final Rows rows;

    /** The log of a platform's database. */
    public StatementLog(Rows rows) {
        this.rows = rows;
    }

    /**
     * The statements that the server sent while some work was done: that of the work, and what happened to be done
     * meanwhile. What frames a transaction is left out: its begin and end, and the county that it is told.
     */
    public List<String> of(Runnable work) throws SQLException {
        long begin = LOG.toFile().length();
        work.run();
        String end = UUID.randomUUID().toString();
        rows.strings("select '" + end + "'");
        String text = read(begin);
        while (!text.contains(end)) {
            text = read(begin);
        }
        List<String> statements = new ArrayList<>();
        Matcher statement = STATEMENT.matcher(text);
        while (statement.find()) {
            if (!FRAME.matcher(statement.group(1)).matches()) {
                statements.add(statement.group(1));
            }
        }
        return statements;
    }

    private static String read(long from) {
        try (var file = new RandomAccessFile(LOG.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[Math.toIntExact(file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
