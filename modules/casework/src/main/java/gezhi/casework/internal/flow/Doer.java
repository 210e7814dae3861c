package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.Actor;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.kernel.UnitCode;
import java.util.List;
import java.util.Optional;

/**
 * In which capacity somebody performs an operation.
 *
 * @param unit the unit for which they act
 * @param role the role that fills the post
 */
public record Doer(UnitCode unit, String role) {

    /** The capacity in which an actor may perform a row; empty when it is not theirs. */
    public static Optional<Doer> of(Situation situation, Move move, Actor actor) {
        for (UnitCode unit : situation.at(move.place())) {
            List<String> roles = situation.roles(unit, move.post());
            Optional<String> role = actor.roleAt(unit, roles);
            if (role.isPresent() && (!handling(move) || isTheirs(situation, unit, actor))) {
                return Optional.of(new Doer(unit, role.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a row is for whom the case is assigned to. */
    public static boolean handling(Move move) {
        return move.place() == Place.HOLDER && move.post().equals(Posts.HANDLE);
    }

    /** What is assigned is the assignee's; what is not is for whoever receives for the unit. */
    private static boolean isTheirs(Situation situation, UnitCode unit, Actor actor) {
        return situation.file().assigneeId() != null
                ? situation.file().assigneeId().equals(actor.id())
                : actor.roleAt(unit, situation.roles(unit, Posts.RECEIVE)).isPresent();
    }
}
