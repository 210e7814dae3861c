package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.casework.CaseView.Choice;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Field;
import gezhi.config.flow.Move;
import gezhi.kernel.Label;
import java.util.ArrayList;
import java.util.List;

/** The values that a need may be given: only those that the rules let pass. */
final class Choices {

    private static final List<Choice> YES_NO =
            List.of(new Choice(true, new Label("是", "Yes"), null), new Choice(false, new Label("否", "No"), null));

    private Choices() {}

    /** The choices of a field in a row; null when its set is not closed. */
    static List<Choice> of(Situation situation, Move move, Field field) {
        return switch (field.type()) {
            case "unit" -> units(situation, move);
            case "account" -> accounts(situation);
            case "filingCondition" -> filingConditions(situation);
            case "closingCondition" -> closingConditions(situation);
            case "category" -> categories(situation.config());
            case "boolean" -> YES_NO;
            case "choice" ->
                field.choices().stream()
                        .map(c -> new Choice(c.value(), c.label(), null))
                        .toList();
            default -> null;
        };
    }

    private static List<Choice> units(Situation situation, Move move) {
        return Targets.all(situation, move).stream()
                .map(u -> new Choice(
                        u.code().value(),
                        Label.of(situation.organisation().name(u.code())),
                        situation.flow().unitTypes().get(u.type()).label()))
                .toList();
    }

    private static List<Choice> accounts(Situation situation) {
        return handlers(situation).stream()
                .map(s -> new Choice(s.account(), Label.of(s.name()), null))
                .toList();
    }

    /** The staff of the holder who may handle. */
    static List<StaffMember> handlers(Situation situation) {
        return situation
                .organisation()
                .staff(
                        situation.roles(situation.file().holder(), Posts.HANDLE),
                        situation.file().holder());
    }

    /** All conditions, those of the case's own category first: what was reported under a wrong category is filed right. */
    private static List<Choice> filingConditions(Situation situation) {
        List<Choice> own = new ArrayList<>();
        List<Choice> rest = new ArrayList<>();
        for (Category category : situation.config().categories().all()) {
            List<Choice> into = category.code().equals(situation.file().category()) ? own : rest;
            Label group = Label.of(category.major() + " · " + category.minor());
            category.conditions().forEach(c -> into.add(new Choice(c.code(), Label.of(c.text()), group)));
        }
        own.addAll(rest);
        return own;
    }

    private static List<Choice> closingConditions(Situation situation) {
        return situation
                .filingCondition()
                .map(f -> f.closing().stream()
                        .map(c -> new Choice(c.code(), Label.of(c.text()), null))
                        .toList())
                .orElse(List.of());
    }

    private static List<Choice> categories(CountyConfig config) {
        return config.categories().all().stream()
                .map(c -> new Choice(c.code(), Label.of(c.minor()), Label.of(c.major())))
                .toList();
    }
}
