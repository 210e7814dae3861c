package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.Document;
import gezhi.config.pack.GridFeature;
import gezhi.kernel.GridCode;
import gezhi.kernel.Invalid;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads {@code grids.geojson}: a FeatureCollection (RFC 7946), feature by feature. */
public final class GridsFile {

    private static final int LONGEST_NAME = 100;

    private final Document document;
    private final Findings findings;
    private final List<GridFeature> features = new ArrayList<>();

    private GridsFile(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** The features that have the form of a grid; the others are findings. */
    public static List<GridFeature> read(Document document, Findings findings) {
        GridsFile file = new GridsFile(document, findings);
        file.read();
        return file.features;
    }

    private void read() {
        boolean found = false;
        try (JsonParser parser = Json.createParser(new StringReader(document.text()))) {
            parser.next();
            while (!found && parser.hasNext()) {
                Event event = parser.next();
                if (event == Event.KEY_NAME && parser.getString().equals("features")) {
                    found = parser.next() == Event.START_ARRAY;
                    if (found) {
                        features(parser);
                    }
                } else if (event == Event.START_OBJECT) {
                    parser.skipObject();
                } else if (event == Event.START_ARRAY) {
                    parser.skipArray();
                }
            }
            if (!found) {
                findings.error(Mark.of(document.file()), "noFeatures");
            }
        } catch (JsonParsingException e) {
            findings.error(new Mark(document.file(), (int) e.getLocation().getLineNumber()), "json");
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            findings.error(Mark.of(document.file()), "json");
        }
    }

    private void features(JsonParser parser) {
        while (parser.hasNext() && !findings.full()) {
            Event event = parser.next();
            if (event == Event.END_ARRAY) {
                return;
            }
            Mark at = new Mark(document.file(), (int) parser.getLocation().getLineNumber());
            if (event == Event.START_OBJECT) {
                feature(at, parser.getObject()).ifPresent(features::add);
            } else {
                findings.error(at, "notAFeature");
                return;
            }
        }
    }

    private Optional<GridFeature> feature(Mark at, JsonObject feature) {
        if (!(feature.get("properties") instanceof JsonObject properties)) {
            findings.error(at, "notAFeature");
            return Optional.empty();
        }
        Optional<GridCode> code = code(at, text(properties, "code"));
        String name = text(properties, "name");
        String kind = text(properties, "kind");
        boolean named = !name.isEmpty() && name.length() <= LONGEST_NAME;
        if (!named) {
            findings.error(at, name.isEmpty() ? "empty" : "valueTooLong", "name", LONGEST_NAME);
        }
        boolean known = kind.equals(GridFeature.GENERAL) || kind.equals(GridFeature.DEDICATED);
        if (!known) {
            findings.error(at, "notOneOf", "kind", kind, GridFeature.GENERAL + ", " + GridFeature.DEDICATED);
        }
        boolean area = feature.get("geometry") instanceof JsonObject geometry
                && List.of("Polygon", "MultiPolygon").contains(text(geometry, "type"))
                && geometry.get("coordinates") != null
                && geometry.get("coordinates").getValueType() == JsonValue.ValueType.ARRAY;
        if (!area) {
            findings.error(at, "noPolygon", text(properties, "code"));
        }
        return code.isPresent() && named && known && area
                ? Optional.of(new GridFeature(at.line(), code.get(), name, kind, feature.getJsonObject("geometry")))
                : Optional.empty();
    }

    private Optional<GridCode> code(Mark at, String value) {
        try {
            return Optional.of(new GridCode(value));
        } catch (Invalid e) {
            findings.error(at, "gridCode", value);
            return Optional.empty();
        }
    }

    private static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString text ? text.getString().strip() : "";
    }
}
