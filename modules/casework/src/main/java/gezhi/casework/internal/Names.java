package gezhi.casework.internal;

import gezhi.casework.CaseView.Named;
import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Field;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Role;
import gezhi.config.flow.State;
import gezhi.config.flow.Word;
import gezhi.grid.Units;
import gezhi.kernel.Label;
import gezhi.kernel.Messages;
import gezhi.kernel.UnitCode;
import java.util.Locale;
import java.util.Optional;

/** What the codes of a case are called, in the words of its configuration version. */
final class Names {

    private final CountyConfig config;
    private final Units units;

    Names(CountyConfig config, Units units) {
        this.config = config;
        this.units = units;
    }

    Named state(String name) {
        State state = name == null ? null : flow().states().get(name);
        return name == null ? null : new Named(name, state == null ? Label.of(name) : state.label());
    }

    Named stage(String stateName) {
        State state = flow().states().get(stateName);
        return state == null || state.stage() == null
                ? null
                : new Named(state.stage(), flow().stages().get(state.stage()));
    }

    Named level(String name) {
        return new Named(name, flow().levelLabels().getOrDefault(name, Label.of(name)));
    }

    Named channel(String name) {
        return new Named(
                name,
                Optional.ofNullable(flow().channels().get(name))
                        .map(c -> c.label())
                        .orElse(Label.of(name)));
    }

    Named role(String name) {
        Role role = flow().roles().get(name);
        return new Named(name, role == null ? message("casework.role." + name) : role.label());
    }

    Label operation(String name) {
        Word word = flow().words().get(name);
        return word == null ? message("casework.operation." + name) : word.label();
    }

    Label category(String code) {
        Category category = config.categories().find(code).orElse(null);
        if (code.equals(Categories.TO_BE_CLASSIFIED) || category == null) {
            return category == null ? Label.of(code) : Categories.TO_BE_CLASSIFIED_LABEL;
        }
        return Label.of(category.major() + " · " + category.minor());
    }

    Named choice(String field, String value) {
        return value == null ? null : new Named(value, text(field, value));
    }

    Label need(String name) {
        Field field = flow().fields().get(name);
        return field == null ? Label.of(name) : field.label();
    }

    /** How a value that an operation was given is to be read. */
    Label text(String need, String value) {
        Field field = flow().fields().get(need);
        return switch (field == null ? "text" : field.type()) {
            case "unit" -> Label.of(unit(new UnitCode(value)));
            case "filingCondition" ->
                config.categories()
                        .filingCondition(value)
                        .map(f -> Label.of(f.text()))
                        .orElse(Label.of(value));
            case "closingCondition" -> Label.of(closing(value));
            case "category" -> category(value);
            case "boolean" -> message("casework." + value);
            case "choice" ->
                field.choices().stream()
                        .filter(c -> c.value().equals(value))
                        .map(c -> c.label())
                        .findFirst()
                        .orElse(Label.of(value));
            default -> Label.of(value);
        };
    }

    /** A closing condition in words; its code begins with its filing condition's. */
    String closing(String code) {
        int end = code.lastIndexOf('-');
        return config.categories()
                .filingCondition(code.substring(0, Math.max(0, end)))
                .flatMap(f -> f.closing().stream()
                        .filter(c -> c.code().equals(code))
                        .map(c -> c.text())
                        .findFirst())
                .orElse(code);
    }

    String unit(UnitCode code) {
        return units.pathName(code);
    }

    private Flow flow() {
        return config.flow();
    }

    private static Label message(String code) {
        return new Label(Messages.text(Locale.CHINA, code), Messages.text(Locale.ENGLISH, code));
    }
}
