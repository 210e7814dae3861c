package gezhi.ops.generate;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Says every few seconds how far the loading has come. */
final class Teller {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Teller(Loading loading, int cases, Consumer<String> progress) {
        Instant start = Instant.now();
        clock.scheduleAtFixedRate(
                () -> {
                    int written = loading.written();
                    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
                    progress.accept("  %,d of %,d cases, %,.0f/s".formatted(written, cases, written / seconds));
                },
                5,
                5,
                TimeUnit.SECONDS);
    }

    /** Says no more. */
    void stop() {
        clock.shutdownNow();
    }
}
