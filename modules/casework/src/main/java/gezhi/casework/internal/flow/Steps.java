package gezhi.casework.internal.flow;

import gezhi.casework.OperationRequest;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.model.Deed;
import gezhi.casework.internal.model.Desks;
import gezhi.casework.internal.model.Way;
import gezhi.casework.internal.model.Words;
import gezhi.casework.internal.time.Timekeeper;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.kernel.UnitCode;
import java.util.List;

/** Takes a step: asks whether it is offered, theirs and right, moves the case, and keeps its clocks. */
public final class Steps {

    private Steps() {}

    /**
     * Performs an operation.
     *
     * @param pictures how many of the request's attachments are pictures
     * @return the record of the step
     * @throws gezhi.kernel.NotOffered when the state does not offer the operation
     * @throws gezhi.kernel.NotAllowed when it is not the actor's
     * @throws gezhi.kernel.Invalid when a need is missing or not of its type
     * @throws gezhi.kernel.Refused when a rule refuses the input
     */
    public static CaseStep perform(Situation situation, Actor actor, OperationRequest request, int pictures) {
        Move move = Offers.row(situation, request.operation());
        Doer doer = Offers.doer(situation, move, actor);
        Input input = new InputReader(situation, move, request).read(pictures);
        if (input.unitCode() != null) {
            Targets.check(situation, move, input);
        }
        Rules.check(situation, move, input);
        return take(situation, move, actor, doer, input);
    }

    /** Performs an operation that the flow does by itself: nobody's post is asked, all else is. */
    public static CaseStep automatic(Situation situation, String operation) {
        Move move = Offers.row(situation, operation);
        Input input = new Input(null, null, null, null, java.util.Map.of(), List.of(), 0);
        Rules.check(situation, move, input);
        Doer doer = new Doer(situation.file().desk(), Actor.SYSTEM);
        return take(situation, move, Actor.system(), doer, input);
    }

    /** Whether the flow does something by itself to the case now: the operation, null when nothing. */
    public static String due(Situation situation) {
        return situation.flow().automatic().stream()
                .filter(a -> a.in().contains(situation.file().state()))
                .filter(a -> Conditions.hold(situation, a.when()))
                .map(a -> a.operation())
                .findFirst()
                .orElse(null);
    }

    private static CaseStep take(Situation situation, Move move, Actor actor, Doer doer, Input input) {
        Deed deed = new Deed(
                move.operation(),
                move.back(),
                actor,
                doer.unit(),
                doer.role(),
                situation.now(),
                input.opinion(),
                input.kept());
        Timekeeper timekeeper = new Timekeeper(situation.config());
        CaseStep step = situation
                .file()
                .take(
                        deed,
                        way(situation, move, doer, input),
                        timekeeper.worked(situation.file(), situation.now()),
                        file -> apply(situation, move, input));
        timekeeper.after(step, situation.file());
        return step;
    }

    private static Way way(Situation situation, Move move, Doer doer, Input input) {
        CaseFile file = situation.file();
        Desks desks =
                switch (move.desk()) {
                    case SAME -> file.desks();
                    case ACTOR -> taken(situation, doer.unit());
                    case HOLDER -> taken(situation, file.holder());
                    case PUSH -> file.desks().push(file.holder());
                    case POP -> file.desks().pop();
                };
        UnitCode receiver = receiver(situation, move, input, desks);
        String state = move.to().state(file.state(), situation.isCentre(receiver));
        boolean open = situation.flow().state(state).open();
        return new Way(state, open, move.to().stay(), open ? receiver : desks.desk(), desks);
    }

    private static Desks taken(Situation situation, UnitCode centre) {
        return situation.file().desks().takenBy(centre, c -> situation.below(c, centre));
    }

    private static UnitCode receiver(Situation situation, Move move, Input input, Desks desks) {
        if (move.holder() == null || move.holder() == Holder.DESK) {
            return desks.desk();
        }
        return switch (move.holder()) {
            case TARGET -> input.unitCode();
            case KEEP -> situation.file().holder();
            default -> Offers.receiver(situation, move).orElseThrow();
        };
    }

    private static void apply(Situation situation, Move move, Input input) {
        CaseFile file = situation.file();
        String filing = input.text(Needs.FILING_CONDITION);
        if (filing != null) {
            situation
                    .config()
                    .categories()
                    .filingCondition(filing)
                    .flatMap(f -> situation.config().categories().categoryOf(f))
                    .ifPresent(c -> file.classify(c.code(), filing, situation.higher(c.level(), file.raisedTo())));
        }
        if (input.text(Needs.CLOSING_CONDITION) != null) {
            file.closeUnder(input.text(Needs.CLOSING_CONDITION));
        }
        if (input.account() != null) {
            file.assign(
                    input.account().id(),
                    input.account().account(),
                    input.account().name());
        }
        if (input.flag(Needs.CONFIRMED) != null) {
            if (move.operation().equals(Words.VERIFY)) {
                file.verify(input.flag(Needs.CONFIRMED));
            } else {
                file.checkOnSite(input.flag(Needs.CONFIRMED));
            }
        }
        Effects.apply(situation, move, input);
    }
}
