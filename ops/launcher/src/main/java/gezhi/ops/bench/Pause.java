package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;

/** Times in which nothing is asked. */
final class Pause {

    private Pause() {}

    /** Lets a time go by. */
    static void of(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
