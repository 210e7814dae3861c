package gezhi.config.internal.graph;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.Walker.Step;
import gezhi.config.internal.model.ModelPlaces;
import gezhi.kernel.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what is wrong with the graph of one model, under one flow after another: what cannot go on, or not to an end, and
 * at last what never happens under any of them. Each mistake is told once, at the state or row where it is.
 */
final class GraphCheck {

    private final ModelPlaces places;
    private final Findings findings;
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final RowsDone rows = new RowsDone();
    private Flow flow;
    private Walker walker;
    private Label under;

    GraphCheck(ModelPlaces places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    /**
     * Explores one flow of the model.
     *
     * @param under under which choices of its options, in words to follow a sentence
     */
    void run(Flow one, Label choices) {
        flow = one;
        walker = new Walker(one);
        under = choices;
        Exploration exploration = new Exploration(one, walker, this::noWay);
        exploration.all().forEach(at -> {
            reached.add(at.state());
            nobody(at);
            rows.note(flow, walker, at);
        });
        ends(exploration);
    }

    /** Tells which of the model's states and rows no case ever came to under all the flows. */
    void finish() {
        under = Variants.CHOSEN;
        places.states().stream()
                .filter(state -> !reached.contains(state))
                .forEach(state -> findings.error(places.state(state), "unreachable", state));
        rows.neverReceived()
                .forEach(move ->
                        tell(move.state(), move.operation(), "noReceiver", move.operation(), label(move.state())));
        rows.neverOffered()
                .forEach(move -> warn(
                        move.state(),
                        move.operation(),
                        "neverOffered",
                        move.operation(),
                        label(move.state()),
                        Walker.names(move)));
    }

    private void noWay(Configuration at, Step step) {
        Move move = step.move();
        tell(at.state(), move.operation(), "noState", move.operation(), label(at.state()), type(step.receiver()));
    }

    private void nobody(Configuration at) {
        for (Move move : flow.moves(at.state())) {
            if (walker.offered(move, at) && walker.nobody(move, at)) {
                tell(
                        at.state(),
                        move.operation(),
                        "nobody",
                        move.operation(),
                        label(at.state()),
                        move.post(),
                        type(walker.places(move, at).get(0)));
            }
        }
    }

    /** From bad to less bad; what has been told is not told again in the words of a lesser mistake. */
    private void ends(Exploration exploration) {
        Predicate<Step> any = step -> true;
        Predicate<Step> forward = step -> !step.move().back();
        Predicate<Step> certain = forward.and(step -> walker.unsure(step.move()).isEmpty());

        Set<Configuration> wrong = new LinkedHashSet<>(exploration.cutOff(exploration.ended(), any));
        for (Set<Configuration> trap : exploration.traps(wrong, any)) {
            tellTrap(trap, trap.size() == 1 ? "deadEnd" : "loop");
        }
        for (Set<Configuration> trap : lesser(exploration, wrong, any)) {
            tellTrap(trap, "neverSettled");
        }
        for (Set<Configuration> trap : lesser(exploration, wrong, forward)) {
            tellTrap(trap, leads(exploration, trap, forward) ? "loopForward" : "onlyBack");
        }
        for (Set<Configuration> trap : lesser(exploration, wrong, certain)) {
            warn(first(trap).state(), null, "onlyIf", labels(trap), unsure(exploration, trap));
        }
    }

    /** The traps among what cannot be settled by the steps allowed and was not wrong already; it is wrong from now on. */
    private List<Set<Configuration>> lesser(
            Exploration exploration, Set<Configuration> wrong, Predicate<Step> allowed) {
        Set<Configuration> cut = exploration.cutOff(exploration.settled(), allowed);
        cut.removeAll(wrong);
        wrong.addAll(cut);
        return exploration.traps(cut, allowed);
    }

    private static boolean leads(Exploration exploration, Set<Configuration> trap, Predicate<Step> allowed) {
        return trap.stream()
                .flatMap(at -> exploration.steps(at).stream().filter(allowed).filter(step -> !step.next()
                        .equals(at)))
                .findAny()
                .isPresent();
    }

    private String unsure(Exploration exploration, Set<Configuration> trap) {
        Set<String> names = new LinkedHashSet<>();
        trap.forEach(at -> exploration.steps(at).stream()
                .filter(step -> !step.move().back() && !trap.contains(step.next()))
                .forEach(step -> names.addAll(walker.unsure(step.move()))));
        return String.join(", ", names);
    }

    private void tellTrap(Set<Configuration> trap, String code) {
        Configuration first = first(trap);
        tell(first.state(), null, code, labels(trap), type(first.desk()), type(first.holder()));
    }

    private void tell(String state, String operation, String code, Object... args) {
        if (told.add(code + " " + state + " " + operation)) {
            findings.errorUnder(under, places.row(state, operation), code, args);
        }
    }

    private void warn(String state, String operation, String code, Object... args) {
        if (told.add(code + " " + state + " " + operation)) {
            findings.warningUnder(under, places.row(state, operation), code, args);
        }
    }

    /** The one whose state the model names first: there a reader looks first. */
    private Configuration first(Set<Configuration> trap) {
        return trap.stream().min(Comparator.comparing(at -> order(at.state()))).orElseThrow();
    }

    private int order(String state) {
        return List.copyOf(flow.states().keySet()).indexOf(state);
    }

    private Label labels(Collection<Configuration> configurations) {
        List<Label> labels = configurations.stream()
                .map(Configuration::state)
                .distinct()
                .sorted(Comparator.comparing(this::order))
                .map(this::label)
                .toList();
        return new Label(
                String.join("、", labels.stream().map(Label::zh).toList()),
                String.join(", ", labels.stream().map(Label::en).toList()));
    }

    private Label label(String state) {
        Label label = flow.states().containsKey(state) ? flow.state(state).label() : Label.of("");
        return new Label((label.zh() + " " + state).strip(), state);
    }

    private Label type(String unitType) {
        if (unitType == null || unitType.isEmpty()) {
            return Label.of("–");
        }
        Label label = flow.unitTypes().get(unitType).label();
        return new Label(label.zh() + " " + unitType, unitType);
    }
}
