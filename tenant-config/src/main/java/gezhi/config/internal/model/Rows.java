package gezhi.config.internal.model;

import gezhi.config.flow.Call;
import gezhi.config.flow.DeskChange;
import gezhi.config.flow.End;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.Need;
import gezhi.config.flow.Place;
import gezhi.config.flow.State;
import gezhi.config.flow.Target;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads states and the rows of the graph. */
final class Rows {

    private static final Pattern BY = Pattern.compile("([A-Za-z]+)@(desk|holder|above|deskOrAbove|overHolder)");
    private static final String BY_FORM = "post@desk, post@holder, post@above, post@deskOrAbove, post@overHolder";

    private final Reading reading;
    private final Options options;
    private final Calls calls;
    private final Words words;
    private final Collection<String> posts;
    private final Mapping section;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Map<String, Move>> rows = new LinkedHashMap<>();
    private final Set<String> postsAsked = new LinkedHashSet<>();
    private final Set<String> wordsUsed = new LinkedHashSet<>();
    private final Set<String> fieldsAsked = new LinkedHashSet<>();

    Rows(Reading reading, Options options, Calls calls, Words words, Collection<String> posts, Mapping model) {
        this.reading = reading;
        this.options = options;
        this.calls = calls;
        this.words = words;
        this.posts = posts;
        this.section = reading.section(model, "states");
    }

    /** Reads the section {@code states}, then {@code everyOpenState}. */
    void read(Mapping model, Collection<String> stages) {
        section.entries().forEach((name, entry) -> state(name, reading.asMapping(entry.value(), name), stages));
        section.entries().forEach((name, entry) -> {
            Mapping state = reading.asMapping(entry.value(), name);
            rows.put(name, new LinkedHashMap<>());
            reading.optionalSection(state, "operations")
                    .entries()
                    .forEach((operation, row) -> row(name, operation, row, false));
        });
        Mapping every = reading.optionalSection(model, "everyOpenState");
        every.entries().forEach((operation, row) -> states.values().stream()
                .filter(State::open)
                .filter(state -> !hasOwn(state.name(), operation))
                .forEach(state -> row(state.name(), operation, row, true)));
    }

    Map<String, State> states() {
        return states;
    }

    Map<String, Map<String, Move>> rows() {
        return rows;
    }

    Set<String> postsAsked() {
        return postsAsked;
    }

    Set<String> wordsUsed() {
        return wordsUsed;
    }

    Set<String> fieldsAsked() {
        return fieldsAsked;
    }

    private boolean hasOwn(String state, String operation) {
        Mapping own = reading.asMapping(section.get(state), state);
        return reading.optionalSection(own, "operations").get(operation) != null;
    }

    private void state(String name, Mapping state, Collection<String> stages) {
        reading.keys(state, "label", "stage", "end", "holder", "operations");
        String end = reading.oneOf(state, "end", null, "settled", "stopped");
        String stage = reading.text(state, "stage", null);
        if (stage != null) {
            reading.known(state.at("stage"), Kind.STAGE, stage, stages);
        }
        if ((stage == null) == (end == null)) {
            reading.findings().error(state.at(), "stageOrEnd", name);
        }
        String holder = reading.oneOf(state, "holder", null, "desk", "grid");
        states.put(
                name,
                new State(
                        name,
                        reading.label(state),
                        stage,
                        end == null ? null : End.valueOf(end.toUpperCase(Locale.ROOT)),
                        holder == null ? null : Holder.valueOf(holder.toUpperCase(Locale.ROOT))));
    }

    private void row(String state, String operation, Node.Entry entry, boolean every) {
        Words.Definition word = words.definitions().get(operation);
        if (word == null) {
            reading.known(
                    entry.at(), Kind.OPERATION, operation, words.definitions().keySet());
            return;
        }
        wordsUsed.add(operation);
        Mapping row = reading.asMapping(entry.value(), operation);
        reading.keys(row, "by", "to", "holder", "desk", "if", "when", "rules", "effects", "needs");
        Matcher by = BY.matcher(reading.text(row, "by"));
        Target to = target(row);
        if (!by.matches()) {
            if (row.get("by") != null) {
                reading.findings().error(row.at("by"), "notOneOf", "by", reading.text(row, "by"), BY_FORM);
            }
            return;
        }
        postsAsked.add(by.group(1));
        if (!reading.known(row.at("by"), Kind.POST, by.group(1), posts) || to == null) {
            return;
        }
        List<Need> needs = words.needs(word.word(), words.needs(row));
        needs.forEach(need -> fieldsAsked.add(need.field()));
        Move move = new Move(
                state,
                operation,
                word.word().label(),
                by.group(1),
                place(by.group(2)),
                to,
                holder(row, to, operation, state),
                desk(row),
                word.word().back(),
                both(word.when(), calls.conditions(row)),
                both(word.rules(), calls.rules(row)),
                both(word.effects(), calls.effects(row)),
                needs,
                every);
        if (options.allow(row)) {
            rows.get(state).put(operation, move);
        }
    }

    private Target target(Mapping row) {
        Node to = row.get("to");
        if (to instanceof Mapping byReceiver) {
            reading.keys(byReceiver, "handler", "desk");
            return new Target(known(byReceiver, "handler"), known(byReceiver, "desk"), false);
        }
        String state = reading.text(row, "to");
        if (state.equals("stay")) {
            return Target.STAY;
        }
        return !state.isEmpty() && reading.known(row.at("to"), Kind.STATE, state, states.keySet())
                ? Target.of(state)
                : null;
    }

    private String known(Mapping to, String receiver) {
        String state = reading.text(to, receiver, null);
        return state != null && reading.known(to.at(receiver), Kind.STATE, state, states.keySet()) ? state : null;
    }

    /** The row's own word; else nobody when the case ends, who has it when it stays, and the state's default. */
    private Holder holder(Mapping row, Target to, String operation, String state) {
        String own = reading.oneOf(row, "holder", null, "desk", "target", "grid", "handler", "up", "keep");
        if (own != null) {
            return Holder.valueOf(own.toUpperCase(Locale.ROOT));
        }
        if (to.stay()) {
            return Holder.KEEP;
        }
        State next = states.get(to.handler() == null ? to.desk() : to.handler());
        if (next != null && next.open() && next.holder() == null) {
            reading.findings().error(row.at(), "noHolder", operation, state, next.name());
        }
        return next == null || !next.open() ? null : next.holder();
    }

    private DeskChange desk(Mapping row) {
        String desk = reading.oneOf(row, "desk", "same", "same", "actor", "holder", "push", "pop");
        return DeskChange.valueOf(desk.toUpperCase(Locale.ROOT));
    }

    private static Place place(String text) {
        return Place.valueOf(text.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static List<Call> both(List<Call> word, List<Call> row) {
        List<Call> all = new ArrayList<>(word);
        all.addAll(row);
        return List.copyOf(all);
    }

    /** Where the row of an operation stands. */
    static Mark at(Mapping model, String state, String operation) {
        Mark at = model.at("states");
        if (model.get("states") instanceof Mapping states && states.get(state) instanceof Mapping one) {
            at = states.at(state);
            if (one.get("operations") instanceof Mapping own && own.get(operation) != null) {
                return own.at(operation);
            }
            if (operation != null
                    && model.get("everyOpenState") instanceof Mapping every
                    && every.get(operation) != null) {
                return every.at(operation);
            }
        }
        return at;
    }
}
