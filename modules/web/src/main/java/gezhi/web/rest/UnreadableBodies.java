package gezhi.web.rest;

import gezhi.kernel.BusinessException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body over which the server's own readers stumble, such as a form cut short, is the sender's mistake and no fault. */
@Provider
public class UnreadableBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (BusinessException | WebApplicationException | ProcessingException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadRequestException(e);
        }
    }
}
