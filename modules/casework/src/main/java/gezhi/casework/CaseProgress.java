package gezhi.casework;

import gezhi.config.flow.End;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import java.time.Instant;

/**
 * What a command has made of a case. Fired once a command, inside its transaction: what an observer writes is kept or
 * undone together with it, and an observer that fails makes the command fail.
 *
 * @param operation the operation's word, {@code REPORT} for a new case
 * @param at when the command was done
 * @param before what was known before, null for a new case
 * @param after what is known now
 */
public record CaseProgress(
        CountyCode county, CaseNumber number, String operation, Instant at, Facts before, Facts after) {

    /**
     * What is known of a case for counting it.
     *
     * @param township nine digits of the place, null when not known
     * @param channel name of the channel by which it came
     * @param category code of its category
     * @param legacy whether it was taken over from an older system
     * @param end how it ended, null while it is open
     * @param endedAt when it ended, null while it is open
     * @param late whether it ended after the deadline of the whole case
     * @param onSpot whether what a grid worker settled on the spot (当场办结) stands
     * @param handled whether a unit has handled it, on the spot apart
     * @param reworks rounds of rework (返工)
     */
    public record Facts(
            String township,
            String channel,
            String category,
            boolean legacy,
            Instant reportedAt,
            End end,
            Instant endedAt,
            boolean late,
            boolean onSpot,
            boolean handled,
            int reworks) {}
}
