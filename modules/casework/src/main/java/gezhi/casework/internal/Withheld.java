package gezhi.casework.internal;

import gezhi.config.settings.Privacy;
import gezhi.kernel.WorkCalendar;
import java.time.Instant;

/** What of a reporter's personal data is masked for one reader. */
record Withheld(boolean name, boolean phone) {

    static final Withheld NOTHING = new Withheld(false, false);

    private static final Withheld ALL = new Withheld(true, true);

    /**
     * By the county's rules.
     *
     * @param concerned whether the case is the reader's business
     * @param endedAt end of the case, null while it is open
     */
    static Withheld of(Privacy privacy, WorkCalendar calendar, boolean concerned, Instant endedAt, Instant now) {
        boolean past = endedAt != null
                && privacy.reporterShownFor() != null
                && !calendar.deadline(endedAt, privacy.reporterShownFor()).isAfter(now);
        if (past) {
            return ALL;
        }
        return concerned ? NOTHING : new Withheld(privacy.maskReporterName(), privacy.maskReporterPhone());
    }
}
