package gezhi.config.internal.model;

import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.Role;
import gezhi.config.flow.State;
import gezhi.config.flow.UnitType;
import gezhi.config.flow.Word;
import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.kernel.Label;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks what a model names: whether each name is used somewhere, for one that is not is often written differently in two
 * places, and whether people can tell things of one kind apart by what they read.
 */
final class NameCheck {

    private final Findings findings;
    private final Mapping model;
    private final Flow flow;

    NameCheck(Findings findings, Mapping model, Flow flow) {
        this.findings = findings;
        this.model = model;
        this.flow = flow;
    }

    void run(Collection<String> postsAsked, Collection<String> wordsUsed, Collection<String> fieldsAsked) {
        flow.unitTypes().values().forEach(type -> type.posts().keySet().stream()
                .filter(post -> !postsAsked.contains(post))
                .forEach(post ->
                        findings.error(at("unitTypes", type.name(), "posts", post), "postUnused", post, type.name())));
        flow.words().keySet().stream()
                .filter(word -> !wordsUsed.contains(word))
                .forEach(word -> findings.warning(at("operations", word), "wordUnused", word));
        roles();
        stages();
        fields(fieldsAsked);
        apart(Kind.STATE, "states", flow.states().values(), State::name, State::label);
        apart(Kind.OPERATION, "operations", flow.words().values(), Word::operation, Word::label);
        apart(Kind.ROLE, "roles", flow.roles().values(), Role::name, Role::label);
        apart(Kind.UNIT_TYPE, "unitTypes", flow.unitTypes().values(), UnitType::name, UnitType::label);
        apart(Kind.LIMIT, "limits", flow.limits().values(), LimitRule::name, LimitRule::label);
        apart(Kind.STAGE, "stages", flow.stages().entrySet(), Map.Entry::getKey, Map.Entry::getValue);
    }

    private void roles() {
        Set<String> filling = new LinkedHashSet<>();
        flow.unitTypes().values().forEach(type -> type.posts().values().forEach(filling::addAll));
        flow.roles().values().stream()
                .filter(role -> role.flow() && !filling.contains(role.name()))
                .forEach(role -> findings.warning(at("roles", role.name()), "unused", Kind.ROLE, role.name()));
    }

    private void stages() {
        List<String> used = flow.states().values().stream().map(State::stage).toList();
        flow.stages().keySet().stream()
                .filter(stage -> !used.contains(stage))
                .forEach(stage -> findings.warning(at("stages", stage), "unused", Kind.STAGE, stage));
    }

    private void fields(Collection<String> asked) {
        flow.fields().keySet().stream()
                .filter(field -> !asked.contains(field))
                .forEach(field -> findings.warning(at("fields", field), "unused", Kind.FIELD, field));
    }

    private <T> void apart(
            Kind kind, String section, Collection<T> all, Function<T, String> name, Function<T, Label> label) {
        Map<Label, String> names = new HashMap<>();
        for (T one : all) {
            Label its = label.apply(one);
            String before = names.putIfAbsent(its, name.apply(one));
            if (before != null && !its.zh().equals("?")) {
                findings.warning(at(section, name.apply(one)), "labelTwice", kind, name.apply(one), before, its);
            }
        }
    }

    /** Where a thing stands; the nearest thing around it that is written out when it is not. */
    private Mark at(String... path) {
        Mapping within = model;
        Mark at = model.at();
        for (String step : path) {
            at = within.at(step);
            if (!(within.get(step) instanceof Mapping deeper)) {
                return at;
            }
            within = deeper;
        }
        return at;
    }
}
