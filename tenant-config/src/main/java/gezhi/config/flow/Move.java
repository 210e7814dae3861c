package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.List;

/**
 * One row of the graph: an operation in a state.
 *
 * @param post what the acting user must be in charge of (a key of {@link UnitType#posts()})
 * @param place at which unit
 * @param holder who holds the case afterwards; null when the case ends
 * @param desk change of the desk
 * @param back whether the operation undoes something
 * @param when conditions under which it is offered, all of them
 * @param rules what the input must satisfy, in order
 * @param effects what else happens
 * @param needs the fields it asks for; opinion and attachments are among those of every operation
 * @param everyOpenState whether the row stands for every open state, such as SUPERVISE
 */
public record Move(
        String state,
        String operation,
        Label label,
        String post,
        Place place,
        Target to,
        Holder holder,
        DeskChange desk,
        boolean back,
        List<Call> when,
        List<Call> rules,
        List<Call> effects,
        List<Need> needs,
        boolean everyOpenState) {}
