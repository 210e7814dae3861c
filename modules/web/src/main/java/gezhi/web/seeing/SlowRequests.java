package gezhi.web.seeing;

import gezhi.kernel.Trail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes requests that took long into the server's log, with what they asked of the database: how many statements, how
 * long they took together, and the slowest three by their text. {@code GEZHI_SLOW_MILLIS} says what long is.
 */
final class SlowRequests {

    private static final Logger LOG = System.getLogger("gezhi.slow");

    private static final int DEFAULT_MILLIS = 1_000;
    private static final int LONGEST_TEXT = 1_000;

    /** Values travel apart from the text; what literals stand in it are hidden all the same. */
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|\\b\\d{4,}\\b");

    private final long limitNanos;

    private SlowRequests(long limitMillis) {
        limitNanos = limitMillis * 1_000_000;
    }

    /** With the limit of the environment, in milliseconds; a second where it says none. */
    static SlowRequests of(String millis) {
        return new SlowRequests(millis != null && millis.matches("\\d{1,7}") ? Long.parseLong(millis) : DEFAULT_MILLIS);
    }

    void see(SeenRequest request) {
        if (request.nanos() >= limitNanos) {
            LOG.log(Level.WARNING, text(request));
        }
    }

    static String text(SeenRequest request) {
        Trail trail = request.trail();
        return String.format(
                        Locale.ROOT,
                        "slow: %s %s answered %d after %d ms, %d statements took %d ms",
                        request.method(),
                        trail.route(),
                        request.status(),
                        millis(request.nanos()),
                        trail.statements(),
                        millis(trail.statementNanos()))
                + trail.slowest().stream()
                        .map(s -> "; " + millis(s.nanos()) + " ms: " + withoutValues(s.text()))
                        .collect(Collectors.joining());
    }

    private static String withoutValues(String sql) {
        String hidden = LITERAL.matcher(sql).replaceAll("?");
        return hidden.length() > LONGEST_TEXT ? hidden.substring(0, LONGEST_TEXT) + " …" : hidden;
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
