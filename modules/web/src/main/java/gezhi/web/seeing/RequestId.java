package gezhi.web.seeing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id under which a request stands in logs and answers: the caller's own, when it has one that is fit to be logged. */
final class RequestId {

    /** Carries it both ways. */
    static final String HEADER = "X-Request-Id";

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    /** Whoever numbers requests by telephone numbers would have them in our logs. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{8,15}");

    private RequestId() {}

    static String of(String given) {
        return given != null
                        && FIT.matcher(given).matches()
                        && !TELEPHONE.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
