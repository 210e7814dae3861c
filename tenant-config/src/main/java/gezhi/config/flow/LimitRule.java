package gezhi.config.flow;

import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.LinkedHashMap;
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
 * @param yellowByLevel share by level of the case, where a level has one of its own
 * @param categories what differs for categories: by the code of one ({@code EVENT-0101}), of a major class
 *     ({@code EVENT-01}) or of a set ({@code EVENT})
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
        boolean restart,
        Map<String, Integer> yellowByLevel,
        Map<String, Part> categories) {

    private static final int MINOR_CODE = 2;

    /** Copies what differs. */
    public LimitRule {
        yellowByLevel = Map.copyOf(yellowByLevel);
        categories = Map.copyOf(categories);
    }

    /**
     * What differs for a category; what it does not name is as in the rule.
     *
     * @param yellow share by level
     */
    public record Part(Map<String, TimeLimit> limit, Map<String, TimeLimit> plus, Map<String, Integer> yellow) {

        /** Copies the maps. */
        public Part {
            limit = Map.copyOf(limit);
            plus = Map.copyOf(plus);
            yellow = Map.copyOf(yellow);
        }
    }

    /** The rule as it holds for a case of a category and a level; the part nearest to the category counts. */
    public LimitRule of(String category, String level) {
        Part part = part(category);
        Integer yellow = yellowByLevel.get(level);
        if (part == null && yellow == null) {
            return this;
        }
        Map<String, TimeLimit> limits = new LinkedHashMap<>(limit);
        Map<String, TimeLimit> more = new LinkedHashMap<>(plus);
        if (part != null) {
            limits.putAll(part.limit());
            more.putAll(part.plus());
            yellow = part.yellow().getOrDefault(level, yellow);
        }
        return new LimitRule(
                name,
                label,
                over,
                pausedIn,
                during,
                deskClock,
                fromFilingCondition,
                limits,
                more,
                yellow == null ? yellowPercent : yellow,
                restart,
                Map.of(),
                Map.of());
    }

    private Part part(String category) {
        if (categories.isEmpty() || category == null) {
            return null;
        }
        Part own = categories.get(category);
        int dash = category.indexOf('-');
        if (own == null && dash > 0) {
            own = categories.get(category.substring(0, category.length() - MINOR_CODE));
        }
        return own == null && dash > 0 ? categories.get(category.substring(0, dash)) : own;
    }

    /** Through what a limit runs beyond single stages. */
    public enum While {
        /** As long as the case is open. */
        OPEN,
        /** From being sent to a lower centre until that one answers, one clock for each level. */
        HANDED_DOWN
    }
}
