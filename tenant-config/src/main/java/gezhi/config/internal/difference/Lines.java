package gezhi.config.internal.difference;

import gezhi.config.Difference;
import gezhi.config.Difference.Area;
import gezhi.config.Difference.Change;
import gezhi.config.flow.Flow;
import gezhi.kernel.Label;
import gezhi.kernel.Messages;
import gezhi.kernel.TimeLimit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Collects differences, each sentence once, and has the words that all of them share. */
final class Lines {

    private static final String KEY = "config.difference.";
    private static final Label NOTHING = word("nothing");

    private final Set<Difference> all = new LinkedHashSet<>();

    List<Difference> list() {
        return List.copyOf(all);
    }

    /** A thing that is there anew. */
    void added(Area area, String subject, Label what) {
        add(area, Change.ADDED, subject, word("added", what));
    }

    /** A thing that is no longer there. */
    void removed(Area area, String subject, Label what) {
        add(area, Change.REMOVED, subject, word("removed", what));
    }

    /** A value that is another; nothing where both are the same. */
    void changed(Area area, String subject, Label what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            add(area, Change.CHANGED, subject, word("changed", what, value(before), value(after)));
        }
    }

    /** A thing that is another in a way that a sentence of its own says. */
    void changed(Area area, String subject, Label sentence) {
        add(area, Change.CHANGED, subject, sentence);
    }

    private void add(Area area, Change change, String subject, Label text) {
        all.add(new Difference(area, change, subject, text));
    }

    /** Goes through the things of two maps: those that are gone, those that are new, those that are in both. */
    static <V> void compare(
            Map<String, V> before, Map<String, V> after, Each<V> gone, Each<V> fresh, BiConsumer<V, V> both) {
        before.forEach((name, thing) -> {
            if (!after.containsKey(name)) {
                gone.accept(name, thing);
            }
        });
        after.forEach((name, thing) -> {
            V old = before.get(name);
            if (old == null) {
                fresh.accept(name, thing);
            } else if (!old.equals(thing)) {
                both.accept(old, thing);
            }
        });
    }

    /** What is done with one thing. */
    interface Each<V> {
        void accept(String name, V thing);
    }

    /** A text of this package's messages. */
    static Label word(String key, Object... args) {
        return new Label(text(Locale.SIMPLIFIED_CHINESE, key, args), text(Locale.ENGLISH, key, args));
    }

    /** A name with its code, so that both people and files can be looked up. */
    static Label named(Label label, String code) {
        return label.zh().equals(code) ? label : word("named", label, code);
    }

    /** A limit in words; "nothing" for none. */
    static Label limit(TimeLimit limit) {
        return limit == null ? NOTHING : word("time." + limit.unit().name(), limit.amount());
    }

    /** A list of names in words. */
    static Label names(Collection<String> names, Function<String, Label> label) {
        Set<String> zh = new LinkedHashSet<>();
        Set<String> en = new LinkedHashSet<>();
        names.forEach(name -> {
            zh.add(label.apply(name).zh());
            en.add(label.apply(name).en());
        });
        return names.isEmpty() ? NOTHING : new Label(String.join("、", zh), String.join(", ", en));
    }

    static Label level(Flow flow, String level) {
        return flow.levelLabels().getOrDefault(level, Label.of(level));
    }

    private static Label value(Object value) {
        if (value == null || "".equals(value)) {
            return NOTHING;
        }
        if (value instanceof TimeLimit limit) {
            return limit(limit);
        }
        return value instanceof Label label ? label : Label.of(String.valueOf(value));
    }

    private static String text(Locale locale, String key, Object... args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i] instanceof Label label ? label.in(locale) : args[i];
        }
        return Messages.text(locale, KEY + key, texts);
    }
}
