package gezhi.command;

import gezhi.casework.CaseCounts;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseRow;
import gezhi.casework.CaseStatistics.Closings;
import gezhi.casework.CaseStatistics.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The state of affairs at one instant, within what the user may see. Every count comes with the query that lists the
 * counted cases.
 *
 * @param at when it was made
 * @param today reported today
 * @param yesterday reported yesterday until the same time of day
 * @param open open cases, by lamp
 * @param legacyOpen those of the open cases that were taken over from older systems
 * @param overdue open cases whose most urgent limit has passed
 * @param closings settled in the last {@value Board#DAYS} days, by township
 * @param before settled in the {@value Board#DAYS} days before these
 * @param closed the list of what was settled in the last {@value Board#DAYS} days
 * @param days reports and settlements by day, oldest first
 * @param townships open cases by township; those without one stand under the empty text
 * @param watch what to supervise: overdue first, then the nearest to its deadline
 */
public record Overview(
        Instant at,
        Figure today,
        long yesterday,
        CaseCounts open,
        CaseQuery openList,
        long legacyOpen,
        Figure overdue,
        Map<String, Closings> closings,
        Closings before,
        Figure closed,
        Map<LocalDate, Day> days,
        Map<String, CaseCounts> townships,
        List<CaseRow> watch) {

    /** A count and the list of what was counted. */
    public record Figure(long count, CaseQuery list) {}

    /** What was settled in the last days, all townships together. */
    public Closings all() {
        return closings.values().stream().reduce(Closings.NONE, Closings::plus);
    }
}
