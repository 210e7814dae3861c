package gezhi.web.seeing;

import gezhi.kernel.Trail;
import java.time.Instant;
import java.util.Set;

/**
 * A request that has been answered.
 *
 * @param at when it came
 * @param method GET, POST and so on; OTHER for what HTTP does not know
 * @param nanos how long it took
 * @param trail what is known of it
 */
record SeenRequest(Instant at, String method, int status, long nanos, Trail trail) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final String[] CLASSES = {"other", "1xx", "2xx", "3xx", "4xx", "5xx"};

    SeenRequest {
        method = METHODS.contains(method) ? method : "OTHER";
    }

    /** {@code 2xx} and so on. */
    String statusClass() {
        int first = status / 100;
        return CLASSES[first > 0 && first < CLASSES.length ? first : 0];
    }

    /** The request as a line of JSON. Each value is a code, a number or an id, and needs no escape. */
    String json() {
        StringBuilder line = new StringBuilder(320);
        line.append("{\"at\":\"").append(at).append('"');
        text(line, "requestId", trail.requestId());
        text(line, "method", method);
        text(line, "route", trail.route());
        line.append(",\"status\":").append(status);
        millis(line, "ms", nanos);
        trail.county().ifPresent(county -> text(line, "county", county));
        trail.account().ifPresent(account -> text(line, "account", account.toString()));
        trail.caseNumber().ifPresent(number -> text(line, "case", number));
        trail.problem().ifPresent(code -> text(line, "problem", code));
        line.append(",\"sql\":").append(trail.statements());
        millis(line, "sqlMs", trail.statementNanos());
        return line.append('}').toString();
    }

    private static void text(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"").append(value).append('"');
    }

    /** Milliseconds with two decimals; formatters take longer than all the rest of the line. */
    private static void millis(StringBuilder line, String name, long nanos) {
        long hundredths = (nanos + 5_000) / 10_000;
        long rest = hundredths % 100;
        line.append(",\"").append(name).append("\":").append(hundredths / 100).append('.');
        if (rest < 10) {
            line.append('0');
        }
        line.append(rest);
    }
}
