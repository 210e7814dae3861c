package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clocks of a case as its row keeps them: a JSON array with an object for each run; instants in UTC, durations in
 * seconds; what is nothing is left out.
 */
final class CaseClocks {

    /** No clock has run. */
    static final String NONE = "[]";

    // Made once: a look-up of the provider for each case costs more than reading it.
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private CaseClocks() {}

    static String text(List<CaseClock> clocks) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartArray();
            clocks.forEach(clock -> write(json, clock));
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, CaseClock clock) {
        json.writeStartObject();
        json.write("rule", clock.rule());
        json.write("holder", clock.holder().value());
        json.write("limit", clock.limitText());
        write(json, "started", clock.startedAt());
        write(json, "yellow", clock.yellowAt());
        write(json, "deadline", clock.deadline());
        write(json, "paused", clock.pausedAt());
        write(json, "pausedSeconds", clock.pausedFor());
        write(json, "carriedSeconds", clock.carried());
        if (!clock.running()) {
            write(json, "ended", clock.endedAt());
            write(json, "usedSeconds", clock.used());
            json.write("outcome", clock.outcome().name());
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, String name, Instant instant) {
        if (instant != null) {
            json.write(name, instant.toString());
        }
    }

    private static void write(JsonGenerator json, String name, Duration time) {
        if (!time.isZero()) {
            json.write(name, time.toSeconds());
        }
    }

    static List<CaseClock> read(String text) {
        List<CaseClock> clocks = new ArrayList<>();
        try (JsonParser json = PARSERS.createParser(new StringReader(text))) {
            Map<String, String> run = new HashMap<>();
            String name = null;
            while (json.hasNext()) {
                switch (json.next()) {
                    case KEY_NAME -> name = json.getString();
                    case VALUE_STRING, VALUE_NUMBER -> run.put(name, json.getString());
                    case END_OBJECT -> {
                        clocks.add(clock(run));
                        run.clear();
                    }
                    default -> {
                        // beginnings and the end of the array
                    }
                }
            }
        }
        return clocks;
    }

    private static CaseClock clock(Map<String, String> run) {
        CaseClock clock = new CaseClock(
                run.get("rule"), new UnitCode(run.get("holder")), instant(run, "started"), time(run, "carriedSeconds"));
        clock.schedule(run.get("limit"), instant(run, "yellow"), instant(run, "deadline"));
        clock.paused(instant(run, "paused"), time(run, "pausedSeconds"));
        if (run.containsKey("ended")) {
            clock.end(instant(run, "ended"), CaseClock.Outcome.valueOf(run.get("outcome")), time(run, "usedSeconds"));
        }
        return clock;
    }

    private static Instant instant(Map<String, String> run, String name) {
        String text = run.get(name);
        return text == null ? null : Instant.parse(text);
    }

    private static Duration time(Map<String, String> run, String name) {
        String seconds = run.get(name);
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(seconds));
    }
}
