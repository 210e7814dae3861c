package gezhi.config.flow;

import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.List;
import java.util.Map;

/**
 * A time limit of the flow.
 *
 * @param over the stages over which it runs while the same unit holds the case; empty when {@code during} says more
 * @param pausedIn stages in which its clock stands still
 * @param during what else it runs through; null when only the stages count
 * @param deskClock whether the time is the desk's, not the holder's
 * @param fromFilingCondition whether the limit of the case's filing condition is taken, where it has one
 * @param limit the limit by level of the case; a value for every level of the model
 * @param plus what is added to it by level; empty when nothing is
 * @param yellowPercent share of the limit after which the lamp is yellow
 * @param restart whether it begins anew when the case comes back (a round of rework), else it goes on
 */
public record LimitRule(
        String name,
        Label label,
        List<String> over,
        List<String> pausedIn,
        While during,
        boolean deskClock,
        boolean fromFilingCondition,
        Map<String, TimeLimit> limit,
        Map<String, TimeLimit> plus,
        int yellowPercent,
        boolean restart) {

    /** Through what a limit runs beyond single stages. */
    public enum While {
        /** As long as the case is open. */
        OPEN,
        /** From being sent to a lower centre until that one answers, one clock for each level. */
        HANDED_DOWN
    }
}
