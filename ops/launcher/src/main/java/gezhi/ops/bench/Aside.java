package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Something that goes on in another thread beside a measurement. */
final class Aside<T> {

    private final CompletableFuture<T> going;

    private Aside(CompletableFuture<T> going) {
        this.going = going;
    }

    /** What is to be done. */
    interface Work<T> {

        /** Does it, once. */
        T call() throws IOException;
    }

    /** Begins now. */
    static <T> Aside<T> start(Work<T> work) {
        return after(Duration.ZERO, work);
    }

    /** Begins after a time. */
    static <T> Aside<T> after(Duration delay, Work<T> work) {
        var later = CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
        return new Aside<>(CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                later));
    }

    /** Waits for its end; what went wrong there goes wrong here. */
    T join() throws IOException {
        try {
            return going.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        }
    }
}
