package gezhi.web.rest;

import gezhi.kernel.BusinessException;
import gezhi.tenancy.Outage;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers everything else that goes wrong: what the server refuses by itself, unreadable bodies, lost races; and faults
 * of the program, which are logged under a number that the user gets to read, with nothing else about them.
 */
@Provider
public class OtherExceptions implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(OtherExceptions.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Language.of(headers);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return Problem.of(business, locale);
            }
            if (cause instanceof OptimisticLockException || cause instanceof PessimisticLockException) {
                return Problem.of(412, "web.problem.STALE", locale);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return Problem.of(400, "web.problem.json", locale);
            }
        }
        if (Outage.caused(thrown)) {
            LOG.log(Level.WARNING, "the database does not answer: {0}", thrown.toString());
            return Problem.outage(locale);
        }
        if (thrown instanceof NotFoundException) {
            return Problem.of(404, "web.problem.NOT_FOUND", locale);
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            int status = refused.getResponse().getStatus();
            return Problem.of(status, "web.problem.http." + status, locale);
        }
        if (thrown instanceof ProcessingException) {
            return Problem.of(400, "web.problem.json", locale);
        }
        String number = "E-"
                + HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.log(Level.SEVERE, "fault " + number, thrown);
        return Problem.of(500, "web.problem.fault", locale, number);
    }
}
