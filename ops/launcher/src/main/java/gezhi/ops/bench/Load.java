package gezhi.ops.bench;

import java.time.Duration;
import java.util.Map;

/**
 * How hard and how long.
 *
 * @param clients connections that each wait for their answer before they ask again
 * @param warmUp load before the measurement; none when something before it has warmed everything up
 * @param measured whole seconds
 * @param settings further words {@code --set name=value} of the command line, for single benches
 */
public record Load(int clients, Duration warmUp, Duration measured, Map<String, String> settings) {

    /** Only long enough to see that everything works; its figures say nothing. */
    public static final Load SMOKE = new Load(4, Duration.ZERO, Duration.ofSeconds(2));

    /** Without further settings. */
    public Load(int clients, Duration warmUp, Duration measured) {
        this(clients, warmUp, measured, Map.of());
    }

    /** The same with another warm-up. */
    public Load withWarmUp(Duration other) {
        return new Load(clients, other, measured, settings);
    }

    /** The same for another time. */
    public Load withMeasured(Duration other) {
        return new Load(clients, warmUp, other, settings);
    }

    /** The same with other settings. */
    public Load withSettings(Map<String, String> other) {
        return new Load(clients, warmUp, measured, other);
    }
}
