package gezhi.casework.internal.flow;

import gezhi.casework.internal.flow.rules.ClosedWithin;
import gezhi.casework.internal.flow.rules.ClosingConditionMet;
import gezhi.casework.internal.flow.rules.EvidenceAsFilingConditionAsks;
import gezhi.casework.internal.flow.rules.FilingConditionInForce;
import gezhi.casework.internal.flow.rules.NotReturnedTwice;
import gezhi.casework.internal.flow.rules.OnSiteCheckPassed;
import gezhi.casework.internal.flow.rules.UnitInForce;
import gezhi.casework.internal.flow.rules.UnitStaffed;
import gezhi.casework.internal.flow.rules.VerifiedTrue;
import gezhi.config.flow.Call;
import gezhi.config.flow.Move;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the flow by name. */
final class Rules {

    private static final Map<String, Rule> BY_NAME = Stream.<Rule>of(
                    new FilingConditionInForce(),
                    new VerifiedTrue(),
                    new UnitInForce(),
                    new UnitStaffed(),
                    new EvidenceAsFilingConditionAsks(),
                    new ClosingConditionMet(),
                    new ClosedWithin(),
                    new OnSiteCheckPassed(),
                    new NotReturnedTwice())
            .collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));

    private Rules() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static void check(Situation situation, Move move, Input input) {
        for (Call call : move.rules()) {
            rule(call).check(situation, input, call);
        }
    }

    static boolean satisfiable(Situation situation, Move move) {
        return move.rules().stream().allMatch(call -> rule(call).satisfiable(situation, call));
    }

    static int demanded(Situation situation, Move move, String need) {
        return move.rules().stream()
                .mapToInt(call -> rule(call).demands(situation, call, need))
                .max()
                .orElse(0);
    }

    private static Rule rule(Call call) {
        Rule rule = BY_NAME.get(call.name());
        if (rule == null) {
            throw new IllegalStateException("the flow names an unknown rule " + call.name());
        }
        return rule;
    }
}
