package gezhi.config.internal;

import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.internal.yaml.Mark;
import gezhi.kernel.Label;
import gezhi.kernel.Messages;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Collects what a check finds; the same thing found twice stands once. A code names two messages of this module's bundle:
 * {@code config.finding.CODE} says what is wrong, {@code config.finding.CODE.fix} what would be right.
 */
public final class Findings {

    private static final int MOST = 500;
    private static final Label ALWAYS = Label.of("");

    private final Set<Finding> all = new LinkedHashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Something that must be mended; labels and {@link Kind}s among the arguments are shown in the reader's language. */
    public void error(Mark at, String code, Object... args) {
        add(Severity.ERROR, ALWAYS, at, code, args);
    }

    /** Something that should be looked at. */
    public void warning(Mark at, String code, Object... args) {
        add(Severity.WARNING, ALWAYS, at, code, args);
    }

    /** The same as an error that there is only under some choice; the words for it follow what is wrong. */
    public void errorUnder(Label choice, Mark at, String code, Object... args) {
        add(Severity.ERROR, choice, at, code, args);
    }

    /** The same as a warning that there is only under some choice; the words for it follow what is wrong. */
    public void warningUnder(Label choice, Mark at, String code, Object... args) {
        add(Severity.WARNING, choice, at, code, args);
    }

    /** Takes over what another check found. */
    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** What was found, in the order of finding. */
    public List<Finding> list() {
        return List.copyOf(all);
    }

    /** Whether something must be mended. */
    public boolean anyError() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether so many errors were found already that more would help nobody. */
    public boolean full() {
        return count(Severity.ERROR) >= MOST;
    }

    private void add(Severity severity, Label choice, Mark at, String code, Object... args) {
        String key = "config.finding." + code;
        Label what = label(key, args);
        add(new Finding(
                severity,
                at.file(),
                at.line() > 0 ? at.line() : null,
                new Label(what.zh() + choice.zh(), what.en() + choice.en()),
                label(key + ".fix", args)));
    }

    /** Each severity has a bound of its own: warnings never crowd an error out. */
    private void add(Finding finding) {
        if (count(finding.severity()) < MOST && all.add(finding)) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    private static Label label(String key, Object... args) {
        return new Label(
                Messages.text(Locale.SIMPLIFIED_CHINESE, key, in(Locale.SIMPLIFIED_CHINESE, args)),
                Messages.text(Locale.ENGLISH, key, in(Locale.ENGLISH, args)));
    }

    private static String text(Locale locale, Object arg) {
        if (arg instanceof Label label) {
            return label.in(locale);
        }
        return arg instanceof Kind kind ? Messages.text(locale, "config.kind." + kind.name()) : String.valueOf(arg);
    }

    private static Object[] in(Locale locale, Object... args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = text(locale, args[i]);
        }
        return texts;
    }
}
