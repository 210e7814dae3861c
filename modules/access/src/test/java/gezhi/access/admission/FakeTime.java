package gezhi.access.admission;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/** Nanoseconds that pass when a test says so. */
final class FakeTime implements LongSupplier {

    private long now = 1_000_000_000L;

    @Override
    public long getAsLong() {
        return now;
    }

    void pass(Duration time) {
        now += time.toNanos();
    }

    /** The bounds of a machine with two cores and these settings: name, value, name, value, … */
    static Limits limits(String... settings) {
        Map<String, String> given = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            given.put(settings[i], settings[i + 1]);
        }
        return Limits.of(given, 2);
    }
}
