package gezhi.command;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The state of affairs at one instant in a territory. Every count comes with the query that lists the counted cases.
 *
 * @param at when it was made
 * @param territory what it is about
 * @param today reported today, those apart that were taken over from older systems
 * @param yesterday reported yesterday until the same time of day, likewise
 * @param open open cases, by lamp
 * @param openList the list of open cases, the most urgent first
 * @param overdue open cases whose most urgent limit has passed
 * @param last what happened in the last {@value Board#DAYS} days of the county's zone, today included
 * @param before what happened in the {@value Board#DAYS} days before these
 * @param closed the cases settled in the last {@value Board#DAYS} days
 * @param reworked those of them that a unit handled and had to rework
 * @param days the last {@value Board#DAYS} days one by one, oldest first
 * @param openTownships open cases by township; those without one stand under the empty text
 * @param watch what to supervise: overdue first, then the nearest to its deadline
 */
public record Overview(
        Instant at,
        Territory territory,
        Figure today,
        long yesterday,
        OpenCases open,
        CaseQuery openList,
        Figure overdue,
        Tally last,
        Tally before,
        Figure closed,
        Figure reworked,
        SortedMap<LocalDate, Tally> days,
        Map<String, OpenCases> openTownships,
        List<CaseRow> watch) {

    /** A count and the list of what was counted. */
    public record Figure(long count, CaseQuery list) {}
}
