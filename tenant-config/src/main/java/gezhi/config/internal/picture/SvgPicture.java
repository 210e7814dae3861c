package gezhi.config.internal.picture;

import gezhi.config.flow.Flow;
import gezhi.config.internal.picture.Layout.Band;
import gezhi.config.internal.picture.Layout.Placed;
import gezhi.config.internal.picture.Sketch.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The picture of a flow as SVG in the colours of the product's theme: stages as columns, states as boxes, operations as
 * lines, dashed where they undo something. Nothing in it is fetched from elsewhere or runs.
 */
public final class SvgPicture {

    private static final String STYLE =
            """
            text{font-family:"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:#1B2A2F}
            .title{font-size:18px;font-weight:600}.head{font-size:14px;font-weight:600;fill:#155E75;text-anchor:middle}
            .name{font-size:14px;font-weight:600;text-anchor:middle}.code,.stay{font-size:11px;fill:#516269;text-anchor:middle}
            .code{font-family:"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:10px}
            .word{font-size:11px;paint-order:stroke;stroke:#FFF;stroke-width:3px;stroke-linejoin:round}
            .note{font-size:12px;fill:#516269}.end{text-anchor:end}.band{fill:#F2F5F5}.rule{stroke:#155E75;stroke-width:2}
            .box{fill:#FFF;stroke:#84939A}.BEGINNING{fill:#E4F0F3;stroke:#155E75;stroke-width:2}
            .SETTLED{fill:#E3F3EA;stroke:#1B7A4A;stroke-width:2}.STOPPED{fill:#E9EFF0;stroke:#84939A;stroke-width:2}
            .line{fill:none;stroke:#155E75;stroke-width:1.5}.back{stroke:#84939A;stroke-dasharray:5 3}.tip{fill:#155E75}.backtip{fill:#84939A}
            """;
    private static final double ROUND = 5;

    private final Layout layout;
    private final Sketch sketch;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private SvgPicture(Sketch sketch, Locale locale) {
        this.sketch = sketch;
        this.locale = locale;
        this.layout = new Layout(sketch, locale);
    }

    /** The picture of a flow, in the language of the locale. */
    public static String of(Flow flow, Locale locale) {
        return new SvgPicture(Sketching.of(flow), locale).draw();
    }

    private String draw() {
        String title = sketch.title().in(locale);
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"%s\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">",
                "en".equals(locale.getLanguage()) ? "en" : "zh-CN",
                layout.width(),
                layout.height(),
                layout.width(),
                layout.height());
        line("<title>%s</title>", escaped(title));
        out.append("<style>").append(STYLE.replace("\n", "")).append("</style>\n");
        line("<defs>%s%s</defs>", marker("tip"), marker("backtip"));
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#FFF\"/>");
        text("title", Layout.MARGIN, Layout.MARGIN + 8, title);
        layout.bands().forEach(this::band);
        lines();
        layout.boxes().forEach(this::box);
        layout.wires().forEach(wire -> word(wire));
        double y = layout.bottom() + Layout.MARGIN;
        for (var note : sketch.everywhere()) {
            y += 20;
            text("note", Layout.MARGIN, y, note.in(locale));
        }
        return out.append("</svg>\n").toString();
    }

    private static String marker(String name) {
        return "<marker id=\"" + name
                + "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                + " markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"" + name
                + "\" d=\"M0 0L8 4L0 8z\"/></marker>";
    }

    private void band(Band band) {
        double y = Layout.TITLE + Layout.MARGIN;
        line(
                "<rect class=\"band\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                band.x() - 6, y, band.width() + 12, layout.bottom() - y);
        line("<path class=\"rule\" d=\"M%.1f %.1fh%.1f\"/>", band.x() - 6, y, band.width() + 12);
        text("head", band.x() + band.width() / 2, y + 20, band.name());
    }

    private void box(Placed at) {
        line(
                "<g><title>%s</title>",
                escaped(at.box().label().in(locale) + " " + at.box().state()));
        line(
                "<rect class=\"box %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\"/>",
                at.box().kind(), at.x(), at.y(), at.width(), at.height(), ended(at) ? 14 : 4);
        double middle = at.x() + at.width() / 2;
        double y = at.y() + at.height() / 2 - (at.box().staying().isEmpty() ? 2 : 10);
        text("name", middle, y, at.box().label().in(locale));
        text("code", middle, y + 15, at.box().state());
        if (!at.box().staying().isEmpty()) {
            text("stay", middle, y + 31, layout.staying(at.box()));
        }
        out.append("</g>\n");
    }

    private static boolean ended(Placed at) {
        return at.box().kind() == Kind.SETTLED || at.box().kind() == Kind.STOPPED;
    }

    /** Of the lines of one lane the longest is drawn whole, of the others what leads to it. */
    private void lines() {
        Map<String, Wire> longest = new LinkedHashMap<>();
        layout.wires().stream()
                .filter(wire -> wire.way() == Wire.Way.LANE)
                .forEach(wire -> longest.merge(
                        wire.net(),
                        wire,
                        (a, b) -> Math.abs(a.outX() - a.inX()) >= Math.abs(b.outX() - b.inX()) ? a : b));
        for (Wire wire : layout.wires()) {
            List<double[]> points = new ArrayList<>();
            points.add(new double[] {outX(wire), wire.outY()});
            boolean whole = wire.way() != Wire.Way.LANE || longest.get(wire.net()) == wire;
            if (wire.way() == Wire.Way.LANE) {
                points.add(new double[] {wire.outX(), wire.outY()});
                points.add(new double[] {wire.outX(), wire.laneY()});
            }
            if (whole) {
                if (wire.bends()) {
                    points.add(new double[] {wire.inX(), wire.way() == Wire.Way.LANE ? wire.laneY() : wire.outY()});
                    points.add(new double[] {wire.inX(), wire.inY()});
                }
                points.add(new double[] {inX(wire), wire.inY()});
            }
            path(wire.edge().back(), whole, points);
        }
    }

    private double outX(Wire wire) {
        Placed box = layout.at(wire.edge().from());
        return wire.right() ? box.x() + box.width() : box.x();
    }

    private double inX(Wire wire) {
        Placed box = layout.at(wire.edge().to());
        return wire.entersRight() ? box.x() + box.width() + 1 : box.x() - 1;
    }

    private void path(boolean back, boolean tip, List<double[]> points) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double[] at = points.get(i);
            if (i == 0 || i == points.size() - 1) {
                d.append(String.format(Locale.ROOT, i == 0 ? "M%.1f %.1f" : "L%.1f %.1f", at[0], at[1]));
            } else {
                double[] in = towards(at, points.get(i - 1));
                double[] on = towards(at, points.get(i + 1));
                d.append(String.format(
                        Locale.ROOT, "L%.1f %.1fQ%.1f %.1f %.1f %.1f", in[0], in[1], at[0], at[1], on[0], on[1]));
            }
        }
        line(
                "<path class=\"line%s\" d=\"%s\"%s/>",
                back ? " back" : "", d, tip ? " marker-end=\"url(#" + (back ? "backtip" : "tip") + ")\"" : "");
    }

    /** A point a little, at most half way, from one towards another. */
    private static double[] towards(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }

    private void word(Wire wire) {
        text(wire.right() ? "word" : "word end", outX(wire) + (wire.right() ? 5 : -5), wire.outY() - 4, wire.text());
    }

    private void text(String css, double x, double y, String text) {
        line("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", css, x, y, escaped(text));
    }

    private void line(String format, Object... args) {
        out.append(String.format(Locale.ROOT, format, args)).append('\n');
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
