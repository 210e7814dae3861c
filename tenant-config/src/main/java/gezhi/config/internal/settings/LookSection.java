package gezhi.config.internal.settings;

import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Colour;
import gezhi.config.settings.Look;
import java.util.Locale;
import java.util.Optional;

/** Reads the section {@code look}: name, colours (which must leave texts readable) and emblem. */
final class LookSection {

    private static final int LONGEST_NAME = 24;

    /** The faintest text that stands on the header, and the ground on which the accent is text and which is text on it. */
    private static final Colour HEADER_TEXT = Colour.parse("#BFD6DC").orElseThrow();

    private static final Colour WHITE = Colour.parse("#FFFFFF").orElseThrow();

    private LookSection() {}

    static Look read(Mapping county, Reading reading) {
        Mapping section = reading.optionalSection(county, "look");
        reading.keys(section, CountyKeys.of(CountyKeys.LOOK));
        Mapping colours = reading.optionalSection(section, "colours");
        reading.keys(colours, CountyKeys.of(CountyKeys.COLOURS));
        return new Look(
                Values.label(reading, section, "name", LONGEST_NAME),
                colour(reading, colours, "header", HEADER_TEXT).orElse(null),
                colour(reading, colours, "accent", WHITE).orElse(null),
                Emblem.read(reading, section));
    }

    private static Optional<Colour> colour(Reading reading, Mapping colours, String key, Colour beside) {
        String text = reading.text(colours, key, null);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Colour> colour = Colour.parse(text);
        if (colour.isEmpty()) {
            reading.findings().error(colours.at(key), "form", key, text, "\"#155E75\"");
            return Optional.empty();
        }
        double contrast = colour.get().contrast(beside);
        if (contrast < Colour.READABLE) {
            reading.findings()
                    .error(
                            colours.at(key),
                            "contrast",
                            key,
                            text,
                            String.format(Locale.ROOT, "%.1f", contrast),
                            beside.toString(),
                            String.valueOf(Colour.READABLE));
            return Optional.empty();
        }
        return colour;
    }
}
