package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.LIMITS;

import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.LimitRule.Part;
import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Time limits of the flow, level by level. */
final class LimitDifferences {

    private static final Part NONE = new Part(Map.of(), Map.of(), Map.of());

    private final Flow before;
    private final Flow after;
    private final Lines lines;

    LimitDifferences(Flow before, Flow after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    void find() {
        Lines.compare(
                before.limits(),
                after.limits(),
                (name, rule) -> lines.removed(LIMITS, name, Lines.named(rule.label(), name)),
                (name, rule) -> lines.added(LIMITS, name, Lines.named(rule.label(), name)),
                this::both);
    }

    private void both(LimitRule old, LimitRule now) {
        int seen = lines.list().size();
        String name = now.name();
        byLevel(name, now.label(), old.limit(), now.limit(), "limit");
        byLevel(name, now.label(), old.plus(), now.plus(), "plus");
        lines.changed(
                LIMITS,
                name + ".yellow",
                Lines.word("yellow", now.label()),
                old.yellowPercent() + "%",
                now.yellowPercent() + "%");
        yellow(name, now.label(), old.yellowByLevel(), now.yellowByLevel());
        categories(name, now.label(), old.categories(), now.categories());
        lines.changed(
                LIMITS, name + ".again", Lines.word("again", now.label()), again(old.restart()), again(now.restart()));
        if (lines.list().size() == seen) {
            lines.changed(LIMITS, name, Lines.word("otherwise", Lines.named(now.label(), name)));
        }
    }

    private void byLevel(String name, Label rule, Map<String, TimeLimit> old, Map<String, TimeLimit> now, String word) {
        for (String level : levels(old, now)) {
            Label what = Lines.word(word, rule, level, level(level));
            lines.changed(LIMITS, name + "." + level, what, old.get(level), now.get(level));
        }
    }

    private void yellow(String name, Label rule, Map<String, Integer> old, Map<String, Integer> now) {
        for (String level : levels(old, now)) {
            Label what = Lines.word("yellow", Lines.word("limit", rule, level, level(level)));
            lines.changed(
                    LIMITS, name + "." + level + ".yellow", what, percent(old.get(level)), percent(now.get(level)));
        }
    }

    /** What holds for single categories, major classes or sets; nothing of its own means as the rule says. */
    private void categories(String name, Label rule, Map<String, Part> old, Map<String, Part> now) {
        Set<String> codes = new TreeSet<>(now.keySet());
        codes.addAll(old.keySet());
        for (String code : codes) {
            Part before = old.getOrDefault(code, NONE);
            Part after = now.getOrDefault(code, NONE);
            String subject = name + "." + code;
            Label what = Lines.word("limitOf", rule, code);
            byLevel(subject, what, before.limit(), after.limit(), "limit");
            byLevel(subject, what, before.plus(), after.plus(), "plus");
            yellow(subject, what, before.yellow(), after.yellow());
        }
    }

    private Set<String> levels(Map<String, ?> old, Map<String, ?> now) {
        Set<String> levels = new LinkedHashSet<>(after.levels());
        levels.addAll(old.keySet());
        levels.addAll(now.keySet());
        return levels;
    }

    private Label level(String level) {
        return Lines.level(after.levelLabels().containsKey(level) ? after : before, level);
    }

    private static String percent(Integer yellow) {
        return yellow == null ? null : yellow + "%";
    }

    private static Label again(boolean restart) {
        return Lines.word(restart ? "again.restart" : "again.continue");
    }
}
