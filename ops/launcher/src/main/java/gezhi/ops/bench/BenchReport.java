package gezhi.ops.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run: its results, what was measured, and on what. */
final class BenchReport {

    private final Instant startedAt;
    private final Load load;
    private final List<Result> results = new ArrayList<>();

    BenchReport(Instant startedAt, Load load) {
        this.startedAt = startedAt;
        this.load = load;
    }

    void add(List<Result> more) {
        results.addAll(more);
    }

    List<Result> results() {
        return List.copyOf(results);
    }

    /** For the terminal. */
    String table() {
        return Table.of(results, Ratios.of(results));
    }

    /**
     * For programs: {@code startedAt}, {@code commit} where known, {@code machine}, {@code installation}, {@code load},
     * {@code results[]} and {@code ratios}. Figures that could not be seen are missing.
     */
    JsonObject json(JsonObject machine, JsonObject installation, String commit) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("startedAt", startedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        if (commit != null) {
            json.add("commit", commit);
        }
        var all = Json.createArrayBuilder();
        results.forEach(result -> all.add(json(result)));
        var ratios = Json.createObjectBuilder();
        Ratios.of(results).forEach((name, ratio) -> ratios.add(name, value(ratio)));
        return json.add("machine", machine)
                .add("installation", installation)
                .add(
                        "load",
                        Json.createObjectBuilder()
                                .add("clients", load.clients())
                                .add("warmUpSeconds", load.warmUp().toSeconds())
                                .add("measuredSeconds", load.measured().toSeconds()))
                .add("results", all)
                .add("ratios", ratios)
                .build();
    }

    /** The same on lines that a person can read and a comparison can show. */
    static String pretty(JsonObject json) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder json(Result result) {
        var json = Json.createObjectBuilder().add("name", result.name());
        figure(json, "perSecond", result.perSecond());
        figure(json, "p50Millis", result.p50Millis());
        figure(json, "p95Millis", result.p95Millis());
        figure(json, "p99Millis", result.p99Millis());
        json.add("requests", result.requests()).add("errors", result.errors());
        var cpu = Json.createObjectBuilder();
        figure(cpu, "serverMillis", result.cpu().serverMillis());
        figure(cpu, "databaseMillis", result.cpu().databaseMillis());
        figure(cpu, "driverMillis", result.cpu().driverMillis());
        json.add("cpu", cpu);
        result.more().forEach((name, value) -> json.add(name, value(value)));
        return json;
    }

    private static void figure(JsonObjectBuilder json, String name, double value) {
        if (Double.isFinite(value)) {
            json.add(name, value(value));
        }
    }

    // Three decimals are more than any of these measurements is worth.
    private static JsonValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            var json = Json.createObjectBuilder();
            map.forEach((name, each) -> json.add(name.toString(), value(each)));
            return json.build();
        }
        if (value instanceof Collection<?> list) {
            var json = Json.createArrayBuilder();
            list.forEach(each -> json.add(value(each)));
            return json.build();
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number)
                    ? Json.createValue(new BigDecimal(String.format(Locale.ROOT, "%.3f", number)))
                    : JsonValue.NULL;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(String.valueOf(value));
    }
}
