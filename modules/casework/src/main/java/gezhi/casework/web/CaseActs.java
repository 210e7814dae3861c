package gezhi.casework.web;

import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Need;
import gezhi.casework.CaseView.Operation;
import gezhi.config.Configurations;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations of a case in the order in which a user looks for them: on, beside, back. */
@Named("acts")
@RequestScoped
public class CaseActs {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("ACCEPT", "A"),
            Map.entry("FILE", "F"),
            Map.entry("DISPATCH", "D"),
            Map.entry("SIGN", "S"),
            Map.entry("ASSIGN", "G"),
            Map.entry("HANDLE", "H"),
            Map.entry("FEEDBACK", "B"),
            Map.entry("VERIFY", "V"),
            Map.entry("CHECK", "C"),
            Map.entry("CLOSE", "E"),
            Map.entry("PASS_UP", "U"),
            Map.entry("REJECT", "R"),
            Map.entry("RETURN", "T"),
            Map.entry("REWORK", "W"));

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("REPORT", "pi-mobile"),
            Map.entry("ACCEPT", "pi-inbox"),
            Map.entry("FILE", "pi-file"),
            Map.entry("DISPATCH", "pi-send"),
            Map.entry("SIGN", "pi-check"),
            Map.entry("ASSIGN", "pi-user"),
            Map.entry("HANDLE", "pi-wrench"),
            Map.entry("FEEDBACK", "pi-reply"),
            Map.entry("PRE_FILING_VERIFY", "pi-search"),
            Map.entry("PRE_CLOSING_CHECK", "pi-search"),
            Map.entry("VERIFY", "pi-eye"),
            Map.entry("CHECK", "pi-eye"),
            Map.entry("CLOSE", "pi-check-circle"),
            Map.entry("PASS_UP", "pi-arrow-up"),
            Map.entry("TAKE_OVER", "pi-arrow-up"),
            Map.entry("SUPERVISE", "pi-flag"),
            Map.entry("URGE", "pi-bell"),
            Map.entry("INSTRUCT", "pi-pencil"),
            Map.entry("REOPEN", "pi-refresh"));

    @Inject
    private Configurations configurations;

    /** The icon of an operation in the history; what undoes something turns back. */
    public String icon(String operation) {
        return ICONS.getOrDefault(operation, "pi-replay");
    }

    /** All operations: those that move the case on, then those offered in every state, then those that undo. */
    public List<Operation> sorted(CaseView view) {
        Flow flow = configurations.version(view.configuration()).flow();
        List<Operation> on = new ArrayList<>();
        List<Operation> beside = new ArrayList<>();
        List<Operation> back = new ArrayList<>();
        for (Operation each : view.operations()) {
            boolean everywhere = flow.move(view.state().name(), each.operation())
                    .map(Move::everyOpenState)
                    .orElse(false);
            (each.back() ? back : everywhere ? beside : on).add(each);
        }
        on.addAll(beside);
        on.addAll(back);
        return on;
    }

    List<Peek.Act> of(CaseView view) {
        List<Peek.Act> acts = new ArrayList<>();
        for (Operation each : sorted(view)) {
            boolean direct = !each.back() && each.needs().stream().noneMatch(Need::required);
            String tone = each.back() ? "back" : acts.isEmpty() ? "primary" : "plain";
            acts.add(new Peek.Act(
                    each.operation(),
                    each.label().in(Said.locale()),
                    KEYS.get(each.operation()),
                    tone,
                    direct,
                    "case.xhtml?number=" + view.number().value() + "&do=" + each.operation()));
        }
        return acts;
    }
}
