package gezhi.config;

import gezhi.config.flow.Flow;
import gezhi.config.settings.Settings;
import gezhi.kernel.CountyCode;
import gezhi.kernel.WorkCalendar;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One version of a county's configuration, compiled. A case is dealt with under the version with which it began.
 *
 * @param id the version's id, kept by every case
 * @param number 1 for the county's first version
 * @param name the county's name
 * @param model the model's name
 * @param numberPrefix what the county's case numbers begin with
 * @param settings what the county has chosen beside its model
 */
public record CountyConfig(
        UUID id,
        int number,
        CountyCode county,
        String name,
        String model,
        String numberPrefix,
        Flow flow,
        Categories categories,
        WorkCalendar calendar,
        Settings settings) {

    /** A configuration whose county has chosen nothing beside its model. */
    public CountyConfig(
            UUID id,
            int number,
            CountyCode county,
            String name,
            String model,
            String numberPrefix,
            Flow flow,
            Categories categories,
            WorkCalendar calendar) {
        this(id, number, county, name, model, numberPrefix, flow, categories, calendar, Settings.DEFAULT);
    }

    /** The county's time zone. */
    public ZoneId zone() {
        return calendar.zone();
    }
}
