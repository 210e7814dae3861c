package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.settings.CountyKeys;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What {@code county.yaml} says of the county itself, and the rest of the file: its calendar and what it overrides.
 *
 * @param code null when the file gives none
 * @param name null when the file gives none
 * @param model null when the file gives none
 * @param modelAt where the file names the model
 * @param region empty when the file gives none
 * @param numberPrefix what case numbers begin with
 * @param calendar empty when the file has none
 * @param whole the whole file
 * @param overrides all sections that belong to the model
 */
public record CountyHead(
        CountyCode code,
        String name,
        String model,
        Mark modelAt,
        String region,
        String numberPrefix,
        Mapping calendar,
        Mapping whole,
        Mapping overrides) {

    private static final String DEFAULT_PREFIX = "GZ";
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,7}");
    private static final int LONGEST_NAME = 60;

    /** Reads the file; what is not right is a finding, and the rest is read nevertheless. */
    public static CountyHead read(Document document, Findings findings) {
        Mapping empty = new Mapping(new Mark(document.file(), 1), Map.of());
        if (document.text().isBlank()) {
            return new CountyHead(null, null, null, empty.at(), "", DEFAULT_PREFIX, empty, empty, empty);
        }
        return YamlReader.read(document, findings)
                .map(tree -> read(tree, new Reading(findings)))
                .orElse(new CountyHead(null, null, null, empty.at(), "", DEFAULT_PREFIX, empty, empty, empty));
    }

    private static CountyHead read(Mapping tree, Reading reading) {
        String prefix = reading.text(tree, "numberPrefix", DEFAULT_PREFIX);
        if (!PREFIX.matcher(prefix).matches()) {
            reading.findings().error(tree.at("numberPrefix"), "numberPrefix", prefix);
        }
        return new CountyHead(
                code(tree, reading),
                shortText(tree, "name", reading),
                emptyToNull(reading.text(tree, "model")),
                tree.at("model"),
                tree.get("region") == null ? "" : shortText(tree, "region", reading),
                prefix,
                reading.optionalSection(tree, "calendar"),
                tree,
                tree.without(CountyKeys.of(CountyKeys.ROOT)));
    }

    /** The names of sections that a county's file may have, for those who mistype one. */
    public static Set<String> sections(Set<String> ofModel) {
        Set<String> all = new TreeSet<>(ofModel);
        all.addAll(CountyKeys.sections());
        return all;
    }

    private static CountyCode code(Mapping tree, Reading reading) {
        String text = reading.text(tree, "code");
        if (text.isEmpty()) {
            return null;
        }
        try {
            CountyCode code = new CountyCode(text);
            if (!code.isPlatform()) {
                return code;
            }
        } catch (Invalid e) {
            // told below, as for the operator's own tenant
        }
        reading.findings().error(tree.at("code"), "countyCode", text);
        return null;
    }

    private static String shortText(Mapping tree, String key, Reading reading) {
        String text = reading.text(tree, key);
        if (text.length() > LONGEST_NAME) {
            reading.findings().error(tree.at(key), "valueTooLong", key, LONGEST_NAME);
        }
        return emptyToNull(text);
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
