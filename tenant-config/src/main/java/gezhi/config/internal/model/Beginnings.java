package gezhi.config.internal.model;

import gezhi.config.flow.Automatic;
import gezhi.config.flow.Channel;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Intake;
import gezhi.config.flow.Move;
import gezhi.config.flow.State;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how cases begin (channels, intake) and what the system does by itself. */
final class Beginnings {

    private final Reading reading;
    private final Options options;
    private final Calls calls;
    private final Mapping model;

    Beginnings(Reading reading, Options options, Calls calls, Mapping model) {
        this.reading = reading;
        this.options = options;
        this.calls = calls;
        this.model = model;
    }

    Map<String, Channel> channels() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        reading.section(model, "channels").entries().forEach((name, entry) -> {
            Mapping channel = reading.asMapping(entry.value(), name);
            reading.keys(channel, "label", "desk");
            boolean top = "top".equals(reading.oneOf(channel, "desk", "byLevel", "byLevel", "top"));
            channels.put(name, new Channel(name, reading.label(channel), top));
        });
        return channels;
    }

    List<Intake> intake(Map<String, State> states) {
        List<Intake> intake = new ArrayList<>();
        boolean forAll = false;
        for (Node item : reading.items(model, "intake")) {
            Mapping row = reading.asMapping(item, "intake");
            reading.keys(row, "when", "if", "to", "handler");
            String to = reading.text(row, "to");
            boolean grid = reading.oneOf(row, "handler", null, "grid") != null;
            List<gezhi.config.flow.Call> when = calls.conditions(row);
            if (to.isEmpty() || !reading.known(row.at("to"), Kind.STATE, to, states.keySet())) {
                continue;
            }
            State state = states.get(to);
            Holder holder = state.open() ? state.holder() : null;
            if (state.open() && holder == null) {
                reading.findings().error(row.at(), "noHolder", "REPORT", "–", to);
            }
            if (options.allow(row)) {
                intake.add(new Intake(when, to, holder, grid));
            }
            forAll |= when.isEmpty() && row.get("if") == null;
        }
        if (!forAll) {
            reading.findings().error(model.at("intake"), "intakeNotForAll");
        }
        return intake;
    }

    List<Automatic> automatic(Map<String, State> states, Map<String, Map<String, Move>> rows, Words words) {
        List<Automatic> all = new ArrayList<>();
        reading.optionalSection(model, "automatic").entries().forEach((name, entry) -> {
            Mapping automatic = reading.asMapping(entry.value(), name);
            reading.keys(automatic, "in", "when", "do");
            List<String> in = reading.names(automatic, "in", Kind.STATE, states.keySet());
            String operation = reading.text(automatic, "do");
            if (reading.known(
                    automatic.at("do"),
                    Kind.OPERATION,
                    operation,
                    words.definitions().keySet())) {
                in.stream()
                        .filter(state -> !rows.get(state).containsKey(operation))
                        .forEach(state ->
                                reading.findings().error(automatic.at("in"), "automaticNoRow", name, operation, state));
            }
            all.add(new Automatic(name, in, calls.conditions(automatic), operation));
        });
        return all;
    }
}
