package gezhi.config.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sections of {@code county.yaml} that belong to no model.
 *
 * @param namedDays days of the county's own calendar that have a name (建县纪念), by date in the county's zone
 */
public record Settings(
        Identity identity,
        Languages languages,
        Look look,
        Privacy privacy,
        Topics topics,
        Assessment assessment,
        Notices notices,
        Map<LocalDate, String> namedDays) {

    /** What a county has that chooses nothing. */
    public static final Settings DEFAULT = new Settings(
            Identity.UNKNOWN,
            Languages.ALL,
            Look.USUAL,
            Privacy.DEFAULT,
            Topics.NONE,
            Assessment.NONE,
            Notices.DEFAULT,
            Map.of());

    /** Copies the days. */
    public Settings {
        namedDays = Collections.unmodifiableMap(new TreeMap<>(namedDays));
    }
}
