package gezhi.casework;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.Label;
import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param place name of the smallest unit known of the place, empty when none
 * @param assignee login name, null when nobody is assigned
 * @param dueAt deadline of the most urgent running limit, null when none runs
 * @param caseDueAt deadline of the whole case, null when none runs
 * @param stepAt when the last step was taken
 * @param supervision ORDINARY, YELLOW or RED, null when not supervised
 */
public record CaseRow(
        UUID id,
        CaseNumber number,
        int version,
        String title,
        String channel,
        Label channelLabel,
        String level,
        String state,
        Label stateLabel,
        String category,
        Label categoryLabel,
        String township,
        String village,
        String grid,
        String place,
        UnitCode holder,
        String holderName,
        UnitCode desk,
        String assignee,
        Instant reportedAt,
        Instant endedAt,
        Lamp lamp,
        Instant yellowAt,
        Instant dueAt,
        Instant caseDueAt,
        Instant stepAt,
        String supervision,
        int returns,
        int reworks,
        boolean legacy) {}
