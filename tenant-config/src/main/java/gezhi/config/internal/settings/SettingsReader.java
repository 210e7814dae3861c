package gezhi.config.internal.settings;

import gezhi.config.internal.Findings;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Settings;
import gezhi.config.spi.Topic;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads the sections of {@code county.yaml} that belong to no model; what is not right is a finding. */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * The county's settings, with defaults for what the file does not say.
     *
     * @param county the whole of {@code county.yaml}
     * @param topics what the modules declare; empty when nobody asks, and then topics are taken as they stand
     */
    public static Settings read(Mapping county, Optional<Collection<Topic>> topics, Findings findings) {
        Reading reading = new Reading(findings);
        return new Settings(
                IdentitySection.read(county, reading),
                LanguagesSection.read(county, reading),
                LookSection.read(county, reading),
                PrivacySection.read(county, reading),
                new TopicsSection(reading, topics).read(county),
                AssessmentSection.read(county, reading),
                NoticesSection.read(county, reading),
                namedDays(county, reading));
    }

    /** The form of the days is the working calendar's to check. */
    private static Map<LocalDate, String> namedDays(Mapping county, Reading reading) {
        return NamedDays.read(reading.optionalSection(county, "calendar"));
    }
}
