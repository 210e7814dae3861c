package gezhi.casework.internal.flow;

import gezhi.config.flow.Call;
import gezhi.config.flow.Move;
import java.util.Map;
import java.util.Set;

/** The effects of the flow by name. */
final class Effects {

    private static final Map<String, Effect> BY_NAME = Map.of(
            "RecordSupervision", (s, i, c) -> s.file().supervise(i.text(Needs.KIND)),
            "Unassign", (s, i, c) -> s.file().unassign(),
            "RaiseLevel", Effects::raiseLevel);

    private Effects() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static void apply(Situation situation, Move move, Input input) {
        for (Call call : move.effects()) {
            Effect effect = BY_NAME.get(call.name());
            if (effect == null) {
                throw new IllegalStateException("the flow names an unknown effect " + call.name());
            }
            effect.apply(situation, input, call);
        }
    }

    /** The matter is at least of the level of the centre that has taken it. */
    private static void raiseLevel(Situation situation, Input input, Call call) {
        situation.type(situation.file().desk()).ifPresent(type -> {
            situation
                    .file()
                    .raise(
                            type.level(),
                            situation.higher(type.level(), situation.file().level()));
        });
    }
}
