package gezhi.config.internal.settings;

import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.settings.Privacy;
import gezhi.kernel.TimeLimit;

/** Reads the section {@code privacy}. */
final class PrivacySection {

    private PrivacySection() {}

    static Privacy read(Mapping county, Reading reading) {
        Mapping section = reading.optionalSection(county, "privacy");
        reading.keys(section, CountyKeys.of(CountyKeys.PRIVACY));
        Mapping masking = reading.optionalSection(section, "masking");
        reading.keys(masking, CountyKeys.of(CountyKeys.MASKING));
        Mapping retention = reading.optionalSection(section, "retention");
        reading.keys(retention, CountyKeys.of(CountyKeys.RETENTION));
        TimeLimit shown = retention.get("reporter") == null
                ? null
                : reading.limit(retention.get("reporter"), "reporter").orElse(null);
        return new Privacy(
                reading.flag(masking, "reporterName", Privacy.DEFAULT.maskReporterName()),
                reading.flag(masking, "reporterPhone", Privacy.DEFAULT.maskReporterPhone()),
                shown);
    }
}
