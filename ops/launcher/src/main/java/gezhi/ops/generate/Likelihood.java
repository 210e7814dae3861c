package gezhi.ops.generate;

import gezhi.casework.internal.model.CaseFile;
import gezhi.config.flow.Move;
import java.util.Map;

/**
 * How likely each row of a state is, in parts of about 100. Operation words that it does not know count as ordinary ways
 * forward, or as rare ones when they undo something, so that a county's own words are used too.
 */
final class Likelihood {

    private static final int PATIENCE = 18;
    private static final double RARE = 0.5;
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("REJECT", 2.0),
            Map.entry("PRE_FILING_VERIFY", 5.0),
            Map.entry("VOID", 0.6),
            Map.entry("WITHDRAW", 0.4),
            Map.entry("PRE_CLOSING_CHECK", 8.0),
            Map.entry("REWORK", 5.0),
            Map.entry("PASS_UP", 3.0),
            Map.entry("TAKE_OVER", 0.2),
            Map.entry("SUPERVISE", 0.3),
            Map.entry("URGE", 0.6),
            Map.entry("INSTRUCT", 0.1),
            Map.entry("REVOKE_ASSIGN", 0.6),
            Map.entry("REOPEN", 0.4));

    private Likelihood() {}

    /** The likelihood of a row for a case in its state; zero when it is not to be taken. */
    static double of(Move move, CaseFile file) {
        boolean tired = file.steps() > PATIENCE;
        return switch (move.operation()) {
            case "REOPEN" -> file.reworks() > 0 || tired ? 0 : WORDS.get("REOPEN");
            case "RETURN" -> tired ? 0 : returned(move.state());
            case "ASSIGN" -> move.state().equals("HANDLING") && file.assigneeId() == null ? 70 : RARE;
            case "REWORK" -> Boolean.FALSE.equals(file.onSitePassed()) ? 1_000 : file.reworks() > 1 ? 0 : 5;
            case "VOID" -> Boolean.FALSE.equals(file.verified()) ? 1_000 : WORDS.get("VOID");
            case "PRE_FILING_VERIFY" -> file.verified() == null ? 5 : Boolean.FALSE.equals(file.verified()) ? 10 : 0;
            case "FILE" -> Boolean.FALSE.equals(file.verified()) ? 0 : 100;
            case "PRE_CLOSING_CHECK" -> file.onSitePassed() == null ? 8 : 0;
            case "PASS_UP" -> file.returnedAfter("PASS_UP") > 0 || tired ? 0 : 3;
            case "CHECK" ->
                Boolean.FALSE.equals(file.onSitePassed()) && file.state().equals("FED_BACK") ? 0 : 100;
            default -> {
                double usual = move.back() || move.everyOpenState() ? RARE : 100;
                yield tired && (move.back() || move.everyOpenState()) ? 0 : WORDS.getOrDefault(move.operation(), usual);
            }
        };
    }

    private static double returned(String state) {
        return switch (state) {
            case "DISPATCHED" -> 5;
            case "HANDED_DOWN", "HANDLING" -> 3;
            case "PASSED_UP" -> 8;
            case "FED_BACK" -> 1;
            default -> 0.4;
        };
    }
}
