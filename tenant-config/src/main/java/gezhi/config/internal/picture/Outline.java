package gezhi.config.internal.picture;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.internal.picture.Sketch.Box;
import gezhi.config.internal.picture.Sketch.Column;
import gezhi.config.internal.picture.Sketch.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A flow as lines of text for a terminal: the stages, in each its states, at each state what leads on and what back. */
public final class Outline {

    private final Flow flow;
    private final Sketch sketch;
    private final Set<String> everywhere;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private Outline(Flow flow, Locale locale) {
        this.flow = flow;
        this.sketch = Sketching.of(flow);
        this.everywhere = Sketching.everywhere(flow);
        this.locale = locale;
    }

    /** The outline of a flow, in the language of the locale. */
    public static String of(Flow flow, Locale locale) {
        return new Outline(flow, locale).write();
    }

    private String write() {
        out.append(sketch.title().in(locale)).append("  ").append(flow.model()).append('\n');
        sketch.columns().forEach(this::column);
        out.append('\n');
        sketch.everywhere().forEach(line -> out.append(line.in(locale)).append('\n'));
        return out.toString();
    }

    private void column(Column column) {
        out.append('\n').append(column.name().in(locale)).append('\n');
        column.boxes().forEach(this::box);
    }

    private void box(Box box) {
        out.append("  ")
                .append(mark(box.kind()))
                .append(' ')
                .append(box.label().in(locale))
                .append("  ")
                .append(box.state())
                .append('\n');
        flow.moves(box.state()).stream()
                .filter(move -> !everywhere.contains(move.operation()))
                .forEach(this::move);
    }

    private void move(Move move) {
        String sign = move.to().stay() ? "↻" : move.back() ? "←" : "→";
        String word = move.label().in(locale);
        String to = move.to().stay()
                ? ""
                : Ranks.targets(move)
                        .map(state -> flow.state(state).label().in(locale))
                        .collect(Collectors.joining(" / "));
        out.append("      ")
                .append(sign)
                .append(' ')
                .append(word)
                .append(" ".repeat(Math.max(2, 24 - Text.cells(word))));
        out.append(to).append(" ".repeat(Math.max(2, 30 - Text.cells(to))));
        out.append(move.post()).append('@').append(place(move)).append('\n');
    }

    private static String place(Move move) {
        String[] words = move.place().name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder place = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            place.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return place.toString();
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case BEGINNING -> "▶";
            case OPEN -> "○";
            case SETTLED -> "●";
            case STOPPED -> "■";
        };
    }
}
