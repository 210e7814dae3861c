package gezhi.config.internal.picture;

import gezhi.config.flow.Flow;
import gezhi.config.internal.picture.Sketch.Box;
import gezhi.config.internal.picture.Sketch.Edge;
import gezhi.config.internal.picture.Sketch.Kind;
import java.util.Locale;

/** A flow as text from which other programs draw: Graphviz and Mermaid. */
public final class Diagrams {

    private Diagrams() {}

    /** The flow in the language of Graphviz: {@code dot -Tsvg}. */
    public static String graphviz(Flow flow, Locale locale) {
        Sketch sketch = Sketching.of(flow);
        StringBuilder out = new StringBuilder("digraph flow {\n  rankdir=LR; node [shape=box, style=rounded];\n");
        out.append("  label=").append(quoted(sketch.title().in(locale))).append(";\n");
        int number = 0;
        for (var column : sketch.columns()) {
            out.append("  subgraph cluster_")
                    .append(number++)
                    .append(" {\n    label=")
                    .append(quoted(column.name().in(locale)))
                    .append(";\n");
            for (Box box : column.boxes()) {
                out.append("    ")
                        .append(box.state())
                        .append(" [label=")
                        .append(quoted(box.label().in(locale) + "\n" + box.state()));
                out.append(ended(box) ? ", peripheries=2" : "").append("];\n");
            }
            out.append("  }\n");
        }
        for (Edge edge : sketch.edges()) {
            out.append("  ")
                    .append(edge.from())
                    .append(" -> ")
                    .append(edge.to())
                    .append(" [label=")
                    .append(quoted(words(edge, locale)));
            out.append(edge.back() ? ", style=dashed, constraint=false" : "").append("];\n");
        }
        return out.append("}\n").toString();
    }

    /** The flow in the language of Mermaid's state diagrams. */
    public static String mermaid(Flow flow, Locale locale) {
        Sketch sketch = Sketching.of(flow);
        StringBuilder out = new StringBuilder("---\ntitle: ")
                .append(quoted(sketch.title().in(locale)))
                .append("\n---\nstateDiagram-v2\n  direction LR\n");
        sketch.columns().forEach(column -> column.boxes().forEach(box -> {
            out.append("  state ")
                    .append(quoted(box.label().in(locale)))
                    .append(" as ")
                    .append(box.state())
                    .append('\n');
            if (box.kind() == Kind.BEGINNING) {
                out.append("  [*] --> ").append(box.state()).append('\n');
            }
            if (ended(box)) {
                out.append("  ").append(box.state()).append(" --> [*]\n");
            }
        }));
        sketch.edges().forEach(edge -> out.append("  ")
                .append(edge.from())
                .append(" --> ")
                .append(edge.to())
                .append(" : ")
                .append(words(edge, locale).replace(':', '：'))
                .append('\n'));
        return out.toString();
    }

    private static boolean ended(Box box) {
        return box.kind() == Kind.SETTLED || box.kind() == Kind.STOPPED;
    }

    private static String words(Edge edge, Locale locale) {
        return String.join(
                ", ", edge.operations().stream().map(label -> label.in(locale)).toList());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "'").replace("\n", "\\n") + "\"";
    }
}
