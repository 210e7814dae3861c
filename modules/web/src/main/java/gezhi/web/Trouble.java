package gezhi.web;

import gezhi.kernel.Messages;
import gezhi.tenancy.Outage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What the script of a page is told when nothing was done: a status and a few words, a title on the first line, which the
 * page shows beside all that was typed. Another page would throw that away.
 */
final class Trouble {

    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private Trouble() {}

    /** The page is no longer known to the server: it must be opened again. */
    static void expired(FacesContext faces) {
        tell(faces, CONFLICT, "web.trouble.expired", "web.trouble.expired.text");
    }

    /**
     * Something else.
     *
     * @param number under which it is logged; {@code null} where it is not
     */
    static void failed(FacesContext faces, int status, String number) {
        String told = ErrorPage.told(Integer.toString(status));
        String text = number == null ? "web.error." + told + ".text" : "web.trouble.logged";
        tell(faces, status, "web.error." + told, text, number);
    }

    private static void tell(FacesContext faces, int status, String title, String text, Object... args) {
        ExternalContext external = faces.getExternalContext();
        Locale locale = CDI.current().select(Language.class).get().getLocale();
        faces.responseComplete();
        if (external.isResponseCommitted()) {
            return;
        }
        try {
            external.responseReset();
            external.setResponseStatus(status);
            external.setResponseHeader("Cache-Control", "no-store");
            if (status == UNAVAILABLE) {
                external.setResponseHeader("Retry-After", Long.toString(Outage.RETRY_AFTER_SECONDS));
            }
            external.setResponseContentType("text/plain;charset=UTF-8");
            external.getResponseOutputWriter()
                    .write(Messages.text(locale, title) + "\n" + Messages.text(locale, text, args));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
