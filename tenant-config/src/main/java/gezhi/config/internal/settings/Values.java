package gezhi.config.internal.settings;

import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.kernel.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Typed values of a section; a finding for what is not of its form. */
final class Values {

    private Values() {}

    /** A date under a key; null when there is none. */
    static LocalDate date(Reading reading, Mapping section, String key) {
        String text = reading.text(section, key, null);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            reading.findings().error(section.at(key), "notADate", key, text, "2026-04-18");
            return null;
        }
    }

    /** A whole number under a key that must be there. */
    static Optional<Integer> whole(Reading reading, Mapping section, String key, int most) {
        String text = reading.text(section, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= most) {
            return Optional.of(Integer.parseInt(text));
        }
        reading.findings().error(section.at(key), "notAWhole", key, text, most);
        return Optional.empty();
    }

    /** Names in both languages under a key, not longer than so many characters; null when there are none. */
    static Label label(Reading reading, Mapping section, String key, int longest) {
        if (section.get(key) == null) {
            return null;
        }
        Label label = reading.label(section.get(key), section.at(key));
        if (label.zh().length() > longest || label.en().length() > longest) {
            reading.findings().error(section.at(key), "valueTooLong", key, longest);
        }
        return label;
    }

    /** What stands in the section is kept with the version, but nothing works by it yet. */
    static void keptOnly(Reading reading, Mapping county, String section) {
        if (county.get(section) != null) {
            reading.findings().warning(county.at(section), "sectionKept", section);
        }
    }
}
