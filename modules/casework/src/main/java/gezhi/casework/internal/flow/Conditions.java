package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.CaseFile;
import gezhi.config.flow.Call;
import java.util.Map;
import java.util.Set;

/** The conditions of the flow by name: plain questions to the case. */
final class Conditions {

    private static final Map<String, Condition> BY_NAME = Map.ofEntries(
            Map.entry("AnswersToNobody", (s, c) -> s.file().desks().answersToNobody()),
            Map.entry("AnswersToCentre", (s, c) -> !s.file().desks().answersToNobody()),
            Map.entry("HasCentreAbove", (s, c) -> s.up().isPresent()),
            Map.entry("PlaceHasGrid", (s, c) -> s.inspectedGrid().isPresent()),
            Map.entry("SettledOnSpot", (s, c) -> s.file().settledOnSpot()),
            Map.entry("CategoryLevelAtMost", (s, c) -> s.rank(s.file().level()) <= s.rank(c.text())),
            Map.entry("FilingConditionGiven", (s, c) -> s.filingCondition().isPresent()),
            Map.entry("ClosingConditionMet", Conditions::closingConditionMet),
            Map.entry("Assigned", (s, c) -> s.file().assignee() != null),
            Map.entry("NotAssigned", (s, c) -> s.file().assignee() == null),
            Map.entry(
                    "HasHandler",
                    (s, c) -> s.file().handler() != null
                            && s.organisation().inForce(s.file().handler())),
            Map.entry("HolderNotInForce", (s, c) -> !s.organisation()
                    .inForce(s.file().holder())));

    private Conditions() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static boolean hold(Situation situation, Iterable<Call> calls) {
        for (Call call : calls) {
            Condition condition = BY_NAME.get(call.name());
            if (condition == null) {
                throw new IllegalStateException("the flow names an unknown condition " + call.name());
            }
            if (!condition.holds(situation, call)) {
                return false;
            }
        }
        return true;
    }

    private static boolean closingConditionMet(Situation situation, Call call) {
        CaseFile file = situation.file();
        return file.closingCondition() != null
                && situation
                        .filingCondition()
                        .map(f -> f.closing().stream().anyMatch(c -> c.code().equals(file.closingCondition())))
                        .orElse(false);
    }
}
