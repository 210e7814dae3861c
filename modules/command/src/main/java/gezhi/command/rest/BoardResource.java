package gezhi.command.rest;

import gezhi.access.Permissions;
import gezhi.command.Board;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The overview of the user's county, or of the own territory for those who look after a part of it. */
@Path("board")
@ApplicationScoped
public class BoardResource {

    @Inject
    private Board board;

    /**
     * The state of affairs now; cases taken over from older systems count among the open ones only.
     *
     * @return {@code {at, reportedToday, reportedYesterday, open, settled, settledBefore, days:[{day, reported, settled}],
     *     townships:[{township?, open}], watch:[{caseNumber, title, state, holder, lamp, dueAt?}]}}: reports since midnight of
     *     the county's zone, and of the day before until the same time of day; {@code open:{total, green, yellow, red}} open
     *     cases by the lamp of their most urgent limit; cases settled in the last {@value Board#DAYS} days, and in as many
     *     before; reports and settlements of each of these days, oldest first; open cases by nine-digit township, those whose
     *     place is not known without one; the most urgent open cases, overdue first, with the deadline if one runs
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    @RequiresPermissions(Permissions.BOARD_READ)
    public byte[] now() {
        return BoardJson.of(board.now());
    }
}
