package gezhi.config.internal.picture;

import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Intake;
import gezhi.config.flow.Move;
import gezhi.config.flow.State;
import gezhi.config.internal.picture.Sketch.Box;
import gezhi.config.internal.picture.Sketch.Column;
import gezhi.config.internal.picture.Sketch.Edge;
import gezhi.config.internal.picture.Sketch.Kind;
import gezhi.kernel.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the sketch of a flow. */
final class Sketching {

    static final Label ENDED = new Label("结束", "Ended");

    private final Flow flow;
    private final Map<String, Integer> ranks;
    private final Set<String> everywhere;

    private Sketching(Flow flow) {
        this.flow = flow;
        this.ranks = Ranks.of(flow);
        this.everywhere = everywhere(flow);
    }

    static Sketch of(Flow flow) {
        Sketching sketching = new Sketching(flow);
        return new Sketch(flow.label(), sketching.columns(), sketching.edges(), sketching.everywhere());
    }

    /** The operations that can be done in every open state, whatever rows of its own a state has for them. */
    static Set<String> everywhere(Flow flow) {
        return flow.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .filter(Move::everyOpenState)
                .map(Move::operation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Column> columns() {
        Map<String, List<State>> byStage = new LinkedHashMap<>();
        flow.stages().keySet().forEach(stage -> byStage.put(stage, new ArrayList<>()));
        List<State> ended = new ArrayList<>();
        flow.states().values().forEach(state -> (state.open() ? byStage.get(state.stage()) : ended).add(state));
        List<Column> columns = new ArrayList<>();
        byStage.entrySet().stream()
                .filter(stage -> !stage.getValue().isEmpty())
                .sorted(Comparator.comparing(stage -> first(stage.getValue())))
                .forEach(stage -> columns.add(column(flow.stages().get(stage.getKey()), stage.getValue())));
        columns.add(column(ENDED, ended));
        return columns;
    }

    private int first(List<State> states) {
        return states.stream().mapToInt(state -> ranks.get(state.name())).min().orElse(0);
    }

    private Column column(Label name, List<State> states) {
        return new Column(
                name,
                states.stream()
                        .sorted(Comparator.comparing(state -> state.open() ? ranks.get(state.name()) : 0))
                        .map(this::box)
                        .toList());
    }

    private Box box(State state) {
        boolean begins = flow.intake().stream().map(Intake::to).anyMatch(state.name()::equals);
        Kind kind = state.end() == End.SETTLED
                ? Kind.SETTLED
                : state.end() == End.STOPPED ? Kind.STOPPED : begins ? Kind.BEGINNING : Kind.OPEN;
        List<Label> staying = own(state.name()).stream()
                .filter(move -> move.to().stay())
                .map(Move::label)
                .toList();
        return new Box(state.name(), state.label(), kind, staying);
    }

    private List<Move> own(String state) {
        return flow.moves(state).stream()
                .filter(move -> !everywhere.contains(move.operation()))
                .toList();
    }

    private List<Edge> edges() {
        Map<Edge, Edge> edges = new LinkedHashMap<>();
        flow.states().keySet().forEach(state -> own(state).stream()
                .filter(move -> !move.to().stay())
                .forEach(move -> Ranks.targets(move).forEach(to -> {
                    Edge key = new Edge(state, to, move.back(), List.of());
                    edges.computeIfAbsent(key, k -> new Edge(state, to, move.back(), new ArrayList<>()))
                            .operations()
                            .add(move.label());
                })));
        return List.copyOf(edges.values());
    }

    /** One line for what leaves the state as it is, one for each other operation with where it leads from where. */
    private List<Label> everywhere() {
        List<Label> lines = new ArrayList<>();
        Map<Boolean, List<String>> staying = everywhere.stream().collect(Collectors.partitioningBy(this::stays));
        if (!staying.get(true).isEmpty()) {
            List<Label> words = staying.get(true).stream().map(this::word).toList();
            lines.add(new Label(
                    "每个未结状态可：" + join(words, Label::zh, "、") + "（状态不变）",
                    "In every open state: " + join(words, Label::en, ", ") + " (the state stays)"));
        }
        staying.get(false).forEach(operation -> lines.add(leading(operation)));
        return lines;
    }

    private boolean stays(String operation) {
        return flow.states().keySet().stream().allMatch(state -> flow.move(state, operation)
                .map(move -> move.to().stay())
                .orElse(true));
    }

    private Label leading(String operation) {
        Map<String, List<Label>> from = new LinkedHashMap<>();
        flow.states().values().forEach(state -> flow.move(state.name(), operation)
                .ifPresent(move -> targets(move, state.name())
                        .forEach(to ->
                                from.computeIfAbsent(to, k -> new ArrayList<>()).add(state.label()))));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        from.forEach((to, states) -> {
            Label target = flow.state(to).label();
            zh.add(join(states, Label::zh, "、") + " → " + target.zh());
            en.add(join(states, Label::en, ", ") + " → " + target.en());
        });
        return new Label(
                word(operation).zh() + "：" + String.join("；", zh),
                word(operation).en() + ": " + String.join("; ", en));
    }

    private static List<String> targets(Move move, String state) {
        return move.to().stay() ? List.of(state) : Ranks.targets(move).toList();
    }

    private Label word(String operation) {
        return flow.words().get(operation).label();
    }

    static String join(List<Label> labels, Function<Label, String> language, String between) {
        return labels.stream().map(language).collect(Collectors.joining(between));
    }
}
