package gezhi.casework.internal.flow;

import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Choice;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.config.flow.Field;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.Need;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.NotOffered;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which operations a case offers, to whom, and what each needs. */
public final class Offers {

    private Offers() {}

    /**
     * The row of an operation in the state of the case.
     *
     * @throws NotOffered when the state does not offer it
     */
    public static Move row(Situation situation, String operation) {
        return situation
                .flow()
                .move(situation.file().state(), operation)
                .filter(move -> offered(situation, move))
                .orElseThrow(() -> new NotOffered(
                        "casework.notOffered",
                        operation,
                        situation.flow().state(situation.file().state()).label().zh(),
                        situation.flow().state(situation.file().state()).label().en()));
    }

    /**
     * The capacity in which an actor may perform a row.
     *
     * @throws NotAllowed when it is not theirs
     */
    public static Doer doer(Situation situation, Move move, Actor actor) {
        return Doer.of(situation, move, actor).orElseThrow(() -> new NotAllowed("casework.notYours", move.operation()));
    }

    /** The operations that an actor may perform now, each of which some input satisfies. */
    public static List<CaseView.Operation> of(Situation situation, Actor actor) {
        List<CaseView.Operation> operations = new ArrayList<>();
        for (Move move : situation.flow().moves(situation.file().state())) {
            boolean theirs = offered(situation, move)
                    && Doer.of(situation, move, actor).isPresent()
                    && Rules.satisfiable(situation, move);
            List<CaseView.Need> needs = theirs ? needs(situation, move) : null;
            if (needs != null) {
                operations.add(new CaseView.Operation(move.operation(), move.label(), move.back(), needs));
            }
        }
        return operations;
    }

    /** Whether a row's conditions hold and there is somewhere for the case to go. */
    public static boolean offered(Situation situation, Move move) {
        if (!Conditions.hold(situation, move.when())) {
            return false;
        }
        Optional<UnitCode> next = receiver(situation, move);
        return next == null
                || next.map(unit -> move.to().state(move.state(), situation.isCentre(unit)))
                        .isPresent();
    }

    /** Who receives the case where the row itself says so; null where the input or the desk decides. */
    static Optional<UnitCode> receiver(Situation situation, Move move) {
        CaseFile file = situation.file();
        if (move.holder() == Holder.GRID) {
            return file.grid() == null
                    ? Optional.empty()
                    : Optional.of(file.grid().unit());
        }
        if (move.holder() == Holder.HANDLER) {
            return Optional.ofNullable(file.handler());
        }
        return move.holder() == Holder.UP ? situation.up() : null;
    }

    /** Whether a row, its rules considered, asks for a field in this case. */
    static boolean required(Situation situation, Move move, Need need) {
        return need.required() || Rules.demanded(situation, move, need.field()) > 0;
    }

    /** The needs of a row; null when one of them can be given nothing. */
    private static List<CaseView.Need> needs(Situation situation, Move move) {
        List<CaseView.Need> needs = new ArrayList<>();
        for (Need need : move.needs()) {
            Field field = situation.flow().fields().get(need.field());
            boolean required = required(situation, move, need);
            List<Choice> choices = Choices.of(situation, move, field);
            if (choices != null && choices.isEmpty()) {
                if (required) {
                    return null;
                }
                continue;
            }
            needs.add(new CaseView.Need(
                    field.name(),
                    field.type(),
                    required,
                    Rules.demanded(situation, move, need.field()),
                    field.label(),
                    choices == null ? List.of() : choices));
        }
        return needs;
    }
}
