package gezhi.ops;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure was measured on: without it the figure says nothing. */
public final class Machine {

    private Machine() {}

    /** Processors, memory, operating system, Java and the PostgreSQL of this build. */
    public static JsonObject facts() {
        return Json.createObjectBuilder()
                .add("processors", Runtime.getRuntime().availableProcessors())
                .add("processor", find("/proc/cpuinfo", "model name"))
                .add("memory", find("/proc/meminfo", "MemTotal"))
                .add("system", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .add("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"))
                .add("postgresql", Programs.version())
                .build();
    }

    private static String find(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
