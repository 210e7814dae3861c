package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.CHANNELS;
import static gezhi.config.Difference.Area.FLOW;
import static gezhi.config.Difference.Area.ROLES;
import static gezhi.config.Difference.Area.UNIT_TYPES;

import gezhi.config.flow.Channel;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.flow.Role;
import gezhi.config.flow.State;
import gezhi.config.flow.UnitType;
import gezhi.config.flow.Word;
import gezhi.kernel.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Unit types, roles, channels, and the graph itself. */
final class FlowDifferences {

    private final Flow before;
    private final Flow after;
    private final Lines lines;

    FlowDifferences(Flow before, Flow after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    void find() {
        Lines.compare(
                before.unitTypes(),
                after.unitTypes(),
                (name, gone) -> lines.removed(UNIT_TYPES, name, Lines.named(gone.label(), name)),
                (name, fresh) -> lines.added(UNIT_TYPES, name, Lines.named(fresh.label(), name)),
                this::unitType);
        Lines.compare(
                before.roles(),
                after.roles(),
                (name, gone) -> lines.removed(ROLES, name, Lines.named(gone.label(), name)),
                (name, fresh) -> lines.added(ROLES, name, Lines.named(fresh.label(), name)),
                this::role);
        Lines.compare(
                before.channels(),
                after.channels(),
                (name, gone) -> lines.removed(CHANNELS, name, Lines.named(gone.label(), name)),
                (name, fresh) -> lines.added(CHANNELS, name, Lines.named(fresh.label(), name)),
                this::channel);
        Lines.compare(before.words(), after.words(), (name, gone) -> {}, (name, fresh) -> {}, this::word);
        states();
        if (!before.intake().equals(after.intake())) {
            lines.changed(FLOW, "intake", Lines.word("intake"));
        }
        if (!before.automatic().equals(after.automatic())) {
            lines.changed(FLOW, "automatic", Lines.word("automatic"));
        }
    }

    private void unitType(UnitType old, UnitType now) {
        String name = now.name();
        Label type = Lines.named(now.label(), name);
        lines.changed(UNIT_TYPES, name, Lines.word("label", type), old.label(), now.label());
        lines.changed(
                UNIT_TYPES,
                name + ".dispatchesTo",
                Lines.word("dispatchesTo", type),
                types(before, old.dispatchesTo()),
                types(after, now.dispatchesTo()));
        Set<String> posts = new LinkedHashSet<>(now.posts().keySet());
        posts.addAll(old.posts().keySet());
        posts.forEach(post -> lines.changed(
                UNIT_TYPES,
                name + "." + post,
                Lines.word("post", type, post),
                roles(before, old.roles(post)),
                roles(after, now.roles(post))));
        boolean same = old.level().equals(now.level())
                && Objects.equals(old.parent(), now.parent())
                && old.centre() == now.centre();
        if (!same) {
            lines.changed(UNIT_TYPES, name, Lines.word("otherwise", type));
        }
    }

    private void role(Role old, Role now) {
        Label role = Lines.named(now.label(), now.name());
        lines.changed(ROLES, now.name(), Lines.word("label", role), old.label(), now.label());
        lines.changed(
                ROLES, now.name() + ".at", Lines.word("roleAt", role), types(before, old.at()), types(after, now.at()));
        if (old.flow() != now.flow()) {
            lines.changed(ROLES, now.name(), Lines.word("otherwise", role));
        }
    }

    private void channel(Channel old, Channel now) {
        Label channel = Lines.named(now.label(), now.name());
        lines.changed(CHANNELS, now.name(), Lines.word("label", channel), old.label(), now.label());
        lines.changed(CHANNELS, now.name(), Lines.word("channelDesk", channel), desk(old.top()), desk(now.top()));
    }

    private void word(Word old, Word now) {
        lines.changed(
                FLOW,
                now.operation(),
                Lines.word("label", Lines.word("operation", now.operation())),
                old.label(),
                now.label());
    }

    private void states() {
        Lines.compare(
                before.states(),
                after.states(),
                (name, gone) -> lines.removed(FLOW, name, Lines.word("state", Lines.named(gone.label(), name))),
                (name, fresh) -> lines.added(FLOW, name, Lines.word("state", Lines.named(fresh.label(), name))),
                this::state);
        after.states().values().stream()
                .filter(state -> before.states().containsKey(state.name()))
                .forEach(this::rows);
    }

    private void state(State old, State now) {
        Label state = Lines.word("state", Lines.named(now.label(), now.name()));
        lines.changed(FLOW, now.name(), Lines.word("label", state), old.label(), now.label());
        if (!new State(old.name(), now.label(), old.stage(), old.end(), old.holder()).equals(now)) {
            lines.changed(FLOW, now.name(), Lines.word("otherwise", state));
        }
    }

    private void rows(State state) {
        Map<String, Move> old = before.rows().getOrDefault(state.name(), Map.of());
        Map<String, Move> now = after.rows().getOrDefault(state.name(), Map.of());
        Lines.compare(
                old,
                now,
                (operation, gone) -> lines.removed(FLOW, subject(gone), row(state, gone)),
                (operation, fresh) -> lines.added(FLOW, subject(fresh), row(state, fresh)),
                (gone, fresh) -> move(state, gone, fresh));
    }

    private void move(State state, Move old, Move now) {
        lines.changed(FLOW, subject(now), Lines.word("rowPost", row(state, now)), old.post(), now.post());
        boolean same = old.to().equals(now.to())
                && old.place() == now.place()
                && old.holder() == now.holder()
                && old.desk() == now.desk()
                && old.when().equals(now.when())
                && old.rules().equals(now.rules())
                && old.effects().equals(now.effects())
                && old.needs().equals(now.needs());
        if (!same) {
            lines.changed(FLOW, subject(now), Lines.word("otherwise", row(state, now)));
        }
    }

    private static String subject(Move move) {
        return (move.everyOpenState() ? "*" : move.state()) + "." + move.operation();
    }

    private static Label row(State state, Move move) {
        return Lines.word("row", move.everyOpenState() ? Lines.word("everyOpenState") : state.label(), move.label());
    }

    private static Label desk(boolean top) {
        return Lines.word(top ? "desk.top" : "desk.byLevel");
    }

    private static Label types(Flow flow, List<String> names) {
        return Lines.names(
                names,
                name -> flow.unitTypes().containsKey(name)
                        ? flow.unitTypes().get(name).label()
                        : Label.of(name));
    }

    private static Label roles(Flow flow, List<String> names) {
        return Lines.names(
                names,
                name -> flow.roles().containsKey(name) ? flow.roles().get(name).label() : Label.of(name));
    }
}
