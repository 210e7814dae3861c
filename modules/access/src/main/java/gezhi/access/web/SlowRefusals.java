package gezhi.access.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells refusals after a second, without a thread that waits: a program that asks again at once would otherwise keep the
 * cores busy with being refused.
 */
final class SlowRefusals {

    private static final System.Logger LOG = System.getLogger(SlowRefusals.class.getName());
    private static final int MOST = 2_000;
    private static final long PAUSE_MILLIS = 1_000;

    private final ScheduledExecutorService later;
    private final AtomicInteger pending = new AtomicInteger();

    SlowRefusals(ScheduledExecutorService later) {
        this.later = later;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (pending.incrementAndGet() > MOST) {
            pending.decrementAndGet();
            refusal.write(request, response);
            return;
        }
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        try {
            later.schedule(() -> finish(refusal, async), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            finish(refusal, async);
        }
    }

    private void finish(Refusal refusal, AsyncContext async) {
        pending.decrementAndGet();
        try {
            refusal.write((HttpServletRequest) async.getRequest(), (HttpServletResponse) async.getResponse());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "whoever was refused is gone", e);
        } finally {
            async.complete();
        }
    }
}
