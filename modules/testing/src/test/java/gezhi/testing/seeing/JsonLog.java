package gezhi.testing.seeing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A log of JSON lines that somebody else is writing. */
final class JsonLog {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;

    JsonLog(Path file) {
        this.file = file;
    }

    /** The first line of that kind, as soon as it is there. */
    JsonObject await(String kind, Predicate<JsonObject> wanted) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<JsonObject> found = lines().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no line in " + file + ": " + kind);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** All whole lines; what the server says before its log is open is no JSON. */
    List<JsonObject> lines() throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(JsonLog::object)
                .toList();
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
