package gezhi.config;

import gezhi.config.flow.Flow;
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
        WorkCalendar calendar) {

    /** The county's time zone. */
    public ZoneId zone() {
        return calendar.zone();
    }
}
