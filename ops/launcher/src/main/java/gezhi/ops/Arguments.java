package gezhi.ops;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: plain ones, switches ({@code --fresh}) and settings ({@code --port 8080} or {@code --port=8080}). */
public final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();

    /**
     * Reads the words of a command.
     *
     * @param switches names that stand alone
     * @param valued names that are followed by a value
     */
    public Arguments(List<String> args, Set<String> switches, Set<String> valued) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                words.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = arg.substring(2, equals < 0 ? arg.length() : equals);
            if (switches.contains(name) && equals < 0) {
                settings.put(name, "");
            } else if (valued.contains(name) && equals >= 0) {
                settings.put(name, arg.substring(equals + 1));
            } else if (valued.contains(name) && i + 1 < args.size()) {
                settings.put(name, args.get(++i));
            } else if (valued.contains(name)) {
                throw new UsageException("--" + name + " needs a value.");
            } else {
                throw new UsageException("Unknown option: " + arg + ".");
            }
        }
    }

    /** The only plain word, which must be there. */
    public String word(String what) {
        if (words.size() != 1) {
            throw new UsageException("Exactly one " + what + " is needed.");
        }
        return words.get(0);
    }

    /** The plain words, in their order. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** Refuses plain words. */
    public Arguments noWords() {
        if (!words.isEmpty()) {
            throw new UsageException("Not understood: " + words.get(0) + ".");
        }
        return this;
    }

    /** Whether the switch or setting was given. */
    public boolean has(String name) {
        return settings.containsKey(name);
    }

    /** The value of a setting, if it was given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The value of a setting that must be given. */
    public String needed(String name) {
        return value(name).orElseThrow(() -> new UsageException("--" + name + " is needed."));
    }

    /** The whole number of a setting, which must lie in the range. */
    public int number(String name, int otherwise, int least, int most) {
        String text = value(name).orElse(Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new UsageException(
                "--" + name + " must be a number from " + least + " to " + most + ", not " + text + ".");
    }

    /** The data directory of {@code --data}, or the usual one. */
    public Path data() {
        return value("data")
                .map(Path::of)
                .orElseGet(Arguments::defaultData)
                .toAbsolutePath()
                .normalize();
    }

    /** The data directory that a command line names, read before the command itself is understood. */
    static Path dataOf(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals("--data") && i + 1 < args.size()) {
                return Path.of(args.get(i + 1)).toAbsolutePath();
            }
            if (args.get(i).startsWith("--data=")) {
                return Path.of(args.get(i).substring("--data=".length())).toAbsolutePath();
            }
        }
        return defaultData();
    }

    /** {@code ~/.local/share/gezhi/demo}, or below {@code XDG_DATA_HOME} where that is set. */
    public static Path defaultData() {
        String base = System.getenv("XDG_DATA_HOME");
        Path share = base == null || base.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(base);
        return share.resolve("gezhi").resolve("demo");
    }
}
