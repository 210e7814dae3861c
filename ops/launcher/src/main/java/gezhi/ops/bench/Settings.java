package gezhi.ops.bench;

import gezhi.ops.UsageException;
import java.time.Duration;

/** The further words of the command line for single benches: {@code --set name=value}. */
final class Settings {

    /** Set by {@code --quick}: smaller sizes unless others are named. */
    static final String QUICK = "quick";

    private Settings() {}

    /** A whole number, with another default for {@code --quick}. */
    static int number(Load load, String name, int otherwise, int whenQuick) {
        return number(load, name, load.settings().containsKey(QUICK) ? whenQuick : otherwise);
    }

    /** A whole number from 0 on. */
    static int number(Load load, String name, int otherwise) {
        String text = load.settings().get(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new UsageException("--set " + name + "= needs a number, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    /** How often something is measured whose single figures jitter. */
    static int rounds(Load load) {
        return Math.max(1, number(load, "rounds", 3, 1));
    }

    /** A number of seconds. */
    static Duration seconds(Load load, String name, int otherwise) {
        return Duration.ofSeconds(number(load, name, otherwise));
    }
}
