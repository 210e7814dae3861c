package gezhi.config.internal.settings;

import gezhi.config.internal.Kind;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Notices;
import gezhi.config.settings.Notices.Occasion;
import gezhi.kernel.Label;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the section {@code notices}: the county's wording by occasion, with places for what the case says. */
final class NoticesSection {

    /** What may stand between braces in a text. */
    static final List<String> PLACES = List.of("number", "title", "county", "unit", "deadline");

    static final List<String> OCCASIONS =
            Arrays.stream(Occasion.values()).map(Enum::name).toList();

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}?");
    private static final int LONGEST = 500;

    private NoticesSection() {}

    static Notices read(Mapping county, Reading reading) {
        Mapping section = reading.optionalSection(county, "notices");
        Values.keptOnly(reading, county, "notices");
        Map<Occasion, Label> texts = new EnumMap<>(Occasion.class);
        section.entries().forEach((name, entry) -> {
            if (reading.known(entry.at(), Kind.OCCASION, name, OCCASIONS)) {
                Label text = Values.label(reading, section, name, LONGEST);
                if (text == null) {
                    reading.findings().error(entry.at(), "missingLabel");
                } else {
                    places(reading, entry, text.zh());
                    places(reading, entry, text.en());
                    texts.put(Occasion.valueOf(name), text);
                }
            }
        });
        return new Notices(texts);
    }

    private static void places(Reading reading, Entry entry, String text) {
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            if (!PLACES.contains(places.group(1))) {
                reading.findings()
                        .error(entry.at(), "noticePlace", places.group(), "{" + String.join("} {", PLACES) + "}");
            }
        }
    }
}
