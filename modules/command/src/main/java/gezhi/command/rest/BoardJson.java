package gezhi.command.rest;

import gezhi.casework.CaseRow;
import gezhi.command.OpenCases;
import gezhi.command.Overview;
import gezhi.command.Tally;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** The overview as JSON; what is missing is left out. */
final class BoardJson {

    // Made once: a look-up of the provider for each answer costs more than writing it.
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;

    private BoardJson(JsonGenerator json) {
        this.json = json;
    }

    /** The text, in UTF-8. */
    static byte[] of(Overview now) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = GENERATORS.createGenerator(text, StandardCharsets.UTF_8)) {
            new BoardJson(generator).figures(now);
        }
        return text.toByteArray();
    }

    private void figures(Overview now) {
        json.writeStartObject();
        json.write("at", now.at().toString());
        json.write("reportedToday", now.today().count());
        json.write("reportedYesterday", now.yesterday());
        open(now.open());
        json.write("settled", now.last().settled());
        json.write("settledBefore", now.before().settled());
        json.writeStartArray("days");
        now.days().forEach(this::day);
        json.writeEnd();
        json.writeStartArray("townships");
        now.openTownships().forEach(this::township);
        json.writeEnd();
        json.writeStartArray("watch");
        now.watch().forEach(this::watched);
        json.writeEnd();
        json.writeEnd();
    }

    private void open(OpenCases counts) {
        json.writeStartObject("open");
        json.write("total", counts.total());
        json.write("green", counts.green());
        json.write("yellow", counts.yellow());
        json.write("red", counts.red());
        json.writeEnd();
    }

    private void day(LocalDate day, Tally tally) {
        json.writeStartObject();
        json.write("day", day.toString());
        json.write("reported", tally.reported());
        json.write("settled", tally.settled());
        json.writeEnd();
    }

    private void township(String code, OpenCases counts) {
        json.writeStartObject();
        if (!code.isEmpty()) {
            json.write("township", code);
        }
        open(counts);
        json.writeEnd();
    }

    private void watched(CaseRow row) {
        json.writeStartObject();
        json.write("caseNumber", row.number().value());
        json.write("title", row.title());
        json.write("state", row.state());
        json.write("holder", row.holder().value());
        json.write("lamp", row.lamp().name());
        if (row.dueAt() != null) {
            json.write("dueAt", row.dueAt().toString());
        }
        json.writeEnd();
    }
}
