package gezhi.ops.bench;

import gezhi.ops.Refusal;
import gezhi.ops.UsageException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two runs beside each other. */
final class Comparison {

    private static final String ROW = "%-22s %11s %11s %8s %10s %10s %8s";

    private Comparison() {}

    /** @param files the two JSON files that {@code bench --json} wrote, the older first */
    static String of(List<String> files) throws IOException {
        if (files.size() != 2) {
            throw new UsageException("Two files are compared: bench compare A.json B.json.");
        }
        return of(read(Path.of(files.get(0))), read(Path.of(files.get(1))));
    }

    static String of(JsonObject a, JsonObject b) {
        var text = new StringBuilder();
        text.append("A: ").append(about(a)).append("\nB: ").append(about(b)).append("\n\n");
        line(text, "", "A /s", "B /s", "B ÷ A", "A p95 ms", "B p95 ms", "B ÷ A");
        Map<String, JsonObject> first = results(a);
        Map<String, JsonObject> second = results(b);
        for (String name : names(first.keySet(), second.keySet())) {
            JsonObject left = first.getOrDefault(name, JsonObject.EMPTY_JSON_OBJECT);
            JsonObject right = second.getOrDefault(name, JsonObject.EMPTY_JSON_OBJECT);
            double rate = figure(left, "perSecond");
            double rateNow = figure(right, "perSecond");
            double p95 = figure(left, "p95Millis");
            double p95Now = figure(right, "p95Millis");
            line(
                    text,
                    name,
                    Table.number(rate, 1),
                    Table.number(rateNow, 1),
                    Table.number(rateNow / rate, 2),
                    Table.number(p95, 2),
                    Table.number(p95Now, 2),
                    Table.number(p95Now / p95, 2));
        }
        JsonObject ratios = object(a, "ratios");
        JsonObject ratiosNow = object(b, "ratios");
        for (String name : names(ratios.keySet(), ratiosNow.keySet())) {
            double left = figure(ratios, name);
            double right = figure(ratiosNow, name);
            line(
                    text,
                    name + " ÷ floor",
                    Table.number(left, 3),
                    Table.number(right, 3),
                    Table.number(right / left, 2),
                    "",
                    "",
                    "");
        }
        return text.toString().stripTrailing();
    }

    private static String about(JsonObject run) {
        JsonObject machine = object(run, "machine");
        return run.getString("startedAt", "?") + "  " + run.getString("commit", "no commit") + "  "
                + machine.getInt("processors", 0) + " × " + machine.getString("processor", "?");
    }

    private static Map<String, JsonObject> results(JsonObject run) {
        Map<String, JsonObject> results = new LinkedHashMap<>();
        run.getJsonArray("results")
                .getValuesAs(JsonObject.class)
                .forEach(result -> results.put(result.getString("name"), result));
        return results;
    }

    private static Set<String> names(Set<String> first, Set<String> second) {
        Set<String> names = new LinkedHashSet<>(first);
        names.addAll(second);
        return names;
    }

    private static JsonObject object(JsonObject json, String name) {
        JsonObject object = json.getJsonObject(name);
        return object == null ? JsonObject.EMPTY_JSON_OBJECT : object;
    }

    private static double figure(JsonObject json, String name) {
        return json.get(name) instanceof JsonNumber number ? number.doubleValue() : Double.NaN;
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, ROW, cells).stripTrailing()).append('\n');
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject run = reader.readObject();
            if (run.getJsonArray("results") == null) {
                throw new JsonException("no results");
            }
            return run;
        } catch (JsonException | ClassCastException | NoSuchFileException e) {
            throw new Refusal(
                    file + " is no file that gezhi bench --json wrote.", file + " 不是 gezhi bench --json 写出的文件。", e);
        }
    }
}
