package gezhi.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The number under which a failure stands in the log; the user reads it from the page and tells it to support. */
final class ErrorNumber {

    static final String ATTRIBUTE = "gezhi.errorNumber";

    private static final Logger LOG = System.getLogger(ErrorNumber.class.getName());

    private ErrorNumber() {}

    static String logged(Throwable failure) {
        String number = "E-"
                + HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        LOG.log(Level.ERROR, number, failure);
        return number;
    }
}
