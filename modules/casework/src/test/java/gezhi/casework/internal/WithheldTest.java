package gezhi.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.settings.Privacy;
import gezhi.kernel.OfficeHours;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a county masks of a reporter's data, for whom and when. */
class WithheldTest {

    private static final Instant ENDED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Privacy YEAR = new Privacy(true, true, TimeLimit.parse("365 NATURAL_DAY"));

    private final WorkCalendar calendar =
            new WorkCalendar(ZoneId.of("Asia/Shanghai"), List.of(OfficeHours.USUAL), Map.of());

    @Test
    void nothing_is_masked_for_those_whom_the_case_concerns() {
        assertThat(of(Privacy.DEFAULT, true, ENDED, 5_000)).isEqualTo(Withheld.NOTHING);
    }

    @Test
    void all_is_masked_for_others_unless_the_county_masks_less() {
        assertThat(of(Privacy.DEFAULT, false, null, 0)).isEqualTo(new Withheld(true, true));
        assertThat(of(new Privacy(false, true, null), false, null, 0)).isEqualTo(new Withheld(false, true));
        assertThat(of(new Privacy(false, false, null), false, null, 0)).isEqualTo(Withheld.NOTHING);
    }

    @Test
    void when_the_time_is_over_all_is_masked_for_everybody() {
        assertThat(of(YEAR, true, ENDED, 364)).isEqualTo(Withheld.NOTHING);
        assertThat(of(YEAR, true, ENDED, 365)).isEqualTo(new Withheld(true, true));
        assertThat(of(YEAR, true, null, 365)).isEqualTo(Withheld.NOTHING);
    }

    private Withheld of(Privacy privacy, boolean concerned, Instant endedAt, int daysLater) {
        return Withheld.of(privacy, calendar, concerned, endedAt, ENDED.plus(Duration.ofDays(daysLater)));
    }
}
