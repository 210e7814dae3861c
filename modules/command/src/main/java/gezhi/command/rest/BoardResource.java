package gezhi.command.rest;

import gezhi.access.Permissions;
import gezhi.casework.CaseRow;
import gezhi.casework.OpenCases;
import gezhi.command.Board;
import gezhi.command.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The overview of the user's county, or of the own territory for those who look after a part of it. */
@Path("board")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private Board board;

    /**
     * The figures of the overview.
     *
     * @param at when they were made
     * @param reportedToday reports since midnight of the county's zone
     * @param reportedYesterday reports of the day before, until the same time of day
     * @param open open cases, by lamp
     * @param settled cases that ended settled in the last {@value Board#DAYS} days
     * @param settledBefore the same of the {@value Board#DAYS} days before these
     * @param days reports and settlements of each of these days, oldest first
     * @param townships open cases by township, by their codes; cases without one have no code
     * @param watch the most urgent open cases, overdue first
     */
    public record Figures(
            Instant at,
            long reportedToday,
            long reportedYesterday,
            Open open,
            long settled,
            long settledBefore,
            List<Day> days,
            List<Township> townships,
            List<Watched> watch) {}

    /** Open cases: all, and by the lamp of their most urgent limit. */
    public record Open(long total, long green, long yellow, long red) {}

    /** A day of the county's zone. */
    public record Day(LocalDate day, long reported, long settled) {}

    /**
     * Open cases of a township.
     *
     * @param township nine digits; absent for cases whose place is not known
     */
    public record Township(String township, Open open) {}

    /**
     * An open case to look after.
     *
     * @param dueAt deadline of its most urgent limit; absent when none runs
     */
    public record Watched(String caseNumber, String title, String state, String holder, String lamp, Instant dueAt) {}

    /** The state of affairs now. */
    @GET
    @RequiresPermissions(Permissions.BOARD_READ)
    public Figures now() {
        Overview now = board.now();
        return new Figures(
                now.at(),
                now.today().count(),
                now.yesterday(),
                open(now.open()),
                now.last().settled(),
                now.before().settled(),
                now.days().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> new Day(
                                day.getKey(),
                                day.getValue().reported(),
                                day.getValue().settled()))
                        .toList(),
                now.openTownships().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each ->
                                new Township(each.getKey().isEmpty() ? null : each.getKey(), open(each.getValue())))
                        .toList(),
                now.watch().stream().map(BoardResource::watched).toList());
    }

    private static Open open(OpenCases counts) {
        return new Open(counts.total(), counts.green(), counts.yellow(), counts.red());
    }

    private static Watched watched(CaseRow row) {
        return new Watched(
                row.number().value(),
                row.title(),
                row.state(),
                row.holder().value(),
                row.lamp().name(),
                row.dueAt());
    }
}
