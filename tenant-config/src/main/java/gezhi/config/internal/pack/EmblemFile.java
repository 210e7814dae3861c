package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import jakarta.json.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The emblem of a pack. A version keeps {@code county.yaml}, not the files beside it: the drawing is put into that file
 * where it names {@code emblem.svg}, on the same line, so that findings keep theirs.
 */
public final class EmblemFile {

    /** Name of the file. */
    public static final String NAME = "emblem.svg";

    private static final Pattern NAMED = Pattern.compile("(?<=emblem:)\\s*([\"']?)emblem\\.svg\\1(?=[\\s,}]|$)");

    private EmblemFile() {}

    /**
     * {@code county.yaml} with the drawing in it; a drawing that is not there is the section's reader's to tell.
     *
     * @param emblem the drawing, null when the pack has none
     */
    public static Document inlined(Document county, Document emblem, Findings findings) {
        Optional<Mark> named = named(county);
        if (named.isEmpty()) {
            if (emblem != null) {
                findings.warning(Mark.of(NAME), "emblemUnused");
            }
            return county;
        }
        if (emblem == null) {
            return county;
        }
        String[] lines = county.text().split("\n", -1);
        int line = named.get().line() - 1;
        String drawing = " " + Json.createValue(emblem.text().strip().replaceAll("\\s+", " "));
        lines[line] = NAMED.matcher(lines[line]).replaceFirst(Matcher.quoteReplacement(drawing));
        return new Document(county.file(), String.join("\n", lines));
    }

    private static Optional<Mark> named(Document county) {
        return YamlReader.read(county, new Findings())
                .map(tree -> tree.get("look") instanceof Mapping look ? look : null)
                .filter(look -> look.get("emblem") instanceof Scalar value
                        && value.text().equals(NAME))
                .map(look -> look.get("emblem").at());
    }
}
