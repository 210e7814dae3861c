package gezhi.config;

import gezhi.config.flow.Flow;
import gezhi.config.internal.picture.Diagrams;
import gezhi.config.internal.picture.Outline;
import gezhi.config.internal.picture.SvgPicture;
import java.util.Locale;

/** A flow made visible: states by stage, operations between them, those that undo something apart from the others. */
public final class FlowPicture {

    private FlowPicture() {}

    /** As SVG in the colours of the product's theme, in the language of the locale. */
    public static String svg(Flow flow, Locale locale) {
        return SvgPicture.of(flow, locale);
    }

    /** As lines for a terminal. */
    public static String outline(Flow flow, Locale locale) {
        return Outline.of(flow, locale);
    }

    /** In the language of Graphviz. */
    public static String graphviz(Flow flow, Locale locale) {
        return Diagrams.graphviz(flow, locale);
    }

    /** In the language of Mermaid. */
    public static String mermaid(Flow flow, Locale locale) {
        return Diagrams.mermaid(flow, locale);
    }
}
