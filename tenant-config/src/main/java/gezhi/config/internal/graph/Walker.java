package gezhi.config.internal.graph;

import gezhi.config.flow.Call;
import gezhi.config.flow.DeskChange;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Intake;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.config.flow.UnitType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The law by which operations move a case, for unit types instead of units. Conditions that say something about the
 * pointers of a case are evaluated; all others may hold or not.
 */
final class Walker {

    /** An operation that can be performed, and what it leads to; {@code next} is null when there is no such state. */
    record Step(Move move, String receiver, Configuration next) {}

    private static final String FEEDBACK = "FEEDBACK";

    /** Conditions that the pointers of a case decide. */
    private static final Set<String> DECIDED =
            Set.of("HasCentreAbove", "AnswersToCentre", "AnswersToNobody", "HasHandler", "PlaceHasGrid");

    /** Conditions that somebody can bring about by another operation. */
    private static final Set<String> BROUGHT_ABOUT = Set.of("Assigned", "NotAssigned");

    private final Flow flow;

    Walker(Flow flow) {
        this.flow = flow;
    }

    /** All ways in which a case can begin. */
    Set<Configuration> beginnings() {
        Set<Configuration> all = new LinkedHashSet<>();
        for (Intake intake : flow.intake()) {
            for (UnitType centre : flow.unitTypes().values()) {
                if (centre.centre()) {
                    begin(all, intake, centre.name(), true);
                    begin(all, intake, centre.name(), false);
                }
            }
        }
        return all;
    }

    private static void begin(Set<Configuration> all, Intake intake, String desk, boolean grid) {
        if (!grid && (intake.gridIsHandler() || intake.holder() == Holder.GRID)) {
            return;
        }
        String holder = intake.holder() == null ? null : intake.holder() == Holder.GRID ? Flow.GRID : desk;
        String handler = intake.gridIsHandler() ? Flow.GRID : null;
        all.add(new Configuration(intake.to(), List.of(desk), holder, handler, grid));
    }

    /** Whether the conditions that the pointers decide let the operation be offered. */
    boolean offered(Move move, Configuration at) {
        return move.when().stream().allMatch(call -> holds(call, at));
    }

    /** The conditions of an operation of which it is not sure that they ever hold. */
    List<String> unsure(Move move) {
        return move.when().stream()
                .map(Call::name)
                .filter(name -> !DECIDED.contains(name) && !BROUGHT_ABOUT.contains(name))
                .toList();
    }

    /** The names of an operation's conditions. */
    static String names(Move move) {
        return String.join(", ", move.when().stream().map(Call::name).toList());
    }

    private boolean holds(Call condition, Configuration at) {
        return switch (condition.name()) {
            case "HasCentreAbove" -> !centresAbove(at.desk()).isEmpty();
            case "AnswersToCentre" -> at.desks().size() > 1;
            case "AnswersToNobody" -> at.desks().size() == 1;
            case "HasHandler" -> at.handler() != null;
            case "PlaceHasGrid" -> at.grid();
            default -> true;
        };
    }

    /** The unit types at which the operation asks for its post. */
    List<String> places(Move move, Configuration at) {
        return switch (move.place()) {
            case DESK -> List.of(at.desk());
            case HOLDER -> at.holder() == null ? List.of() : List.of(at.holder());
            case ABOVE ->
                centresAbove(at.desk()).stream()
                        .filter(centre -> !centre.equals(at.holder()))
                        .toList();
            case DESK_OR_ABOVE -> deskOrAbove(at);
            case OVER_HOLDER ->
                deskOrAbove(at).stream()
                        .filter(centre -> !centre.equals(at.holder()))
                        .toList();
        };
    }

    private List<String> deskOrAbove(Configuration at) {
        List<String> all = new ArrayList<>(List.of(at.desk()));
        all.addAll(centresAbove(at.desk()));
        return all;
    }

    /** Those of the places where somebody can hold the post. */
    List<String> actors(Move move, Configuration at) {
        return places(move, at).stream()
                .filter(unit -> !flow.unitTypes().get(unit).roles(move.post()).isEmpty())
                .toList();
    }

    /** Whether nobody can ever act although the place is there. */
    boolean nobody(Move move, Configuration at) {
        return move.place() != Place.ABOVE
                && !places(move, at).isEmpty()
                && actors(move, at).isEmpty();
    }

    /** Everything that can be done in a configuration. */
    List<Step> steps(Configuration at) {
        List<Step> steps = new ArrayList<>();
        for (Move move : flow.moves(at.state())) {
            if (offered(move, at)) {
                for (String actor : actors(move, at)) {
                    for (String receiver : receivers(move, at)) {
                        steps.add(step(move, at, actor, receiver));
                    }
                }
            }
        }
        return steps;
    }

    /** The unit types to which the case can go, one empty text where the operation asks for none. */
    List<String> receivers(Move move, Configuration at) {
        if (move.holder() == null || move.holder() == Holder.DESK) {
            return List.of("");
        }
        String one =
                switch (move.holder()) {
                    case GRID -> at.grid() ? Flow.GRID : null;
                    case HANDLER -> at.handler();
                    case UP -> centresAbove(at.desk()).stream().findFirst().orElse(null);
                    case KEEP -> Objects.requireNonNullElse(at.holder(), "");
                    default -> null;
                };
        if (move.holder() == Holder.TARGET) {
            return flow.unitTypes().get(at.desk()).dispatchesTo();
        }
        return one == null ? List.of() : List.of(one);
    }

    private Step step(Move move, Configuration at, String actor, String receiver) {
        List<String> desks = desks(move.desk(), at, actor);
        boolean toCentre = !receiver.isEmpty() && flow.unitTypes().get(receiver).centre();
        String state = move.to().state(at.state(), toCentre);
        if (state == null || desks.isEmpty()) {
            return new Step(move, receiver, null);
        }
        String holder = null;
        if (flow.state(state).open()) {
            holder = receiver.isEmpty() ? desks.get(desks.size() - 1) : receiver;
        }
        return new Step(move, receiver, at.with(state, desks, holder, handler(move, at)));
    }

    private static String handler(Move move, Configuration at) {
        if (move.operation().equals(FEEDBACK)) {
            return move.desk() == DeskChange.POP ? at.desk() : at.holder();
        }
        return move.desk() == DeskChange.SAME ? at.handler() : null;
    }

    private List<String> desks(DeskChange change, Configuration at, String actor) {
        List<String> desks = new ArrayList<>(at.desks());
        switch (change) {
            case ACTOR -> take(desks, actor);
            case HOLDER -> take(desks, at.holder());
            case PUSH -> desks.add(at.holder());
            case POP -> desks.remove(desks.size() - 1);
            case SAME -> {}
        }
        return desks;
    }

    private void take(List<String> desks, String centre) {
        while (!desks.isEmpty() && isAtOrBelow(desks.get(desks.size() - 1), centre)) {
            desks.remove(desks.size() - 1);
        }
        desks.add(centre);
    }

    private boolean isAtOrBelow(String unitType, String centre) {
        return unitType.equals(centre)
                || flow.above(unitType).stream().anyMatch(type -> type.name().equals(centre));
    }

    private List<String> centresAbove(String unitType) {
        return flow.above(unitType).stream()
                .filter(UnitType::centre)
                .map(UnitType::name)
                .toList();
    }
}
