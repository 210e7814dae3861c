package gezhi.config.internal.picture;

import gezhi.config.internal.picture.Sketch.Box;
import gezhi.config.internal.picture.Sketch.Column;
import gezhi.config.internal.picture.Sketch.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Gives the boxes and lines of a sketch their places: a column for each stage, between the columns gaps in which lines
 * run up and down, and above and below all boxes lanes in which lines run past columns. What leads to the right leaves a
 * box on its right and comes in on the left, what leads to the left the other way round; every line is named where it
 * leaves. Lines that run in lanes to one box share their lane.
 */
final class Layout {

    static final int FONT = 14;
    static final int SMALL = 11;
    static final int MARGIN = 24;
    static final int TITLE = 34;
    static final int HEADER = 30;

    private static final int PORT = 18;
    private static final int TRACK = 11;
    private static final int LANE = 11;
    private static final int PAD = 8;
    private static final int ROW_GAP = 26;
    private static final int LEAST_HEIGHT = 46;

    /** A box with its place. */
    record Placed(Box box, double x, double y, double width, double height) {}

    /** A column's heading with its place. */
    record Band(String name, double x, double width) {}

    private final Sketch sketch;
    private final Locale locale;
    private final Map<String, Integer> column = new HashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Map<String, Sides> sides = new HashMap<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final List<Band> bands = new ArrayList<>();
    private double top;
    private double bottom;
    private double width;
    private double height;

    Layout(Sketch sketch, Locale locale) {
        this.sketch = sketch;
        this.locale = locale;
        for (int c = 0; c < sketch.columns().size(); c++) {
            List<Box> boxes = sketch.columns().get(c).boxes();
            for (int r = 0; r < boxes.size(); r++) {
                column.put(boxes.get(r).state(), c);
                row.put(boxes.get(r).state(), r);
                sides.put(boxes.get(r).state(), new Sides());
            }
        }
        sketch.edges().forEach(edge -> wires.add(wire(edge)));
        ports();
        place();
    }

    List<Placed> boxes() {
        return sketch.columns().stream()
                .flatMap(c -> c.boxes().stream())
                .map(box -> placed.get(box.state()))
                .toList();
    }

    List<Wire> wires() {
        return wires;
    }

    List<Band> bands() {
        return bands;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    private Wire wire(Edge edge) {
        int from = column.get(edge.from());
        int to = column.get(edge.to());
        boolean down = row.get(edge.to()) >= row.get(edge.from());
        boolean right = to > from || to == from && down;
        boolean past = Math.abs(to - from) > 1;
        Wire.Way way = !past ? Wire.Way.NEAR : right && free(edge, from, to) ? Wire.Way.STRAIGHT : Wire.Way.LANE;
        String text = String.join(
                "en".equals(locale.getLanguage()) ? ", " : "、",
                edge.operations().stream().map(label -> label.in(locale)).toList());
        return new Wire(edge, text, way, from, to, right);
    }

    /** Whether no box stands on the row between the two columns. */
    private boolean free(Edge edge, int from, int to) {
        int its = row.get(edge.from());
        return sketch.columns().subList(from + 1, to).stream()
                .allMatch(between -> between.boxes().size() <= its);
    }

    private void ports() {
        Comparator<Wire> byRow = Comparator.comparing(wire -> wire.rank(row));
        wires.stream().sorted(byRow).forEach(wire -> {
            sides.get(wire.edge().from()).take(wire.out(), wire.right());
            sides.get(wire.edge().to()).take(wire.in(), wire.entersRight());
        });
    }

    private void place() {
        Lanes above = new Lanes();
        Lanes below = new Lanes();
        wires.stream().filter(wire -> wire.way() == Wire.Way.LANE).forEach(wire -> (wire.right() ? above : below)
                .add(wire.net(), wire.outGap(), wire.inGap()));
        top = TITLE + MARGIN + HEADER + PAD + above.count() * LANE + PAD;
        rows();
        double lowest = placed.values().stream()
                .mapToDouble(p -> p.y() + p.height())
                .max()
                .orElse(top);
        bottom = lowest + PAD * 2 + below.count() * LANE;
        for (Wire wire : wires) {
            wire.heights(
                    port(wire, wire.edge().from(), wire.out(), wire.right()),
                    port(wire, wire.edge().to(), wire.in(), wire.entersRight()),
                    wire.right()
                            ? top - PAD * 2 - above.of(wire.net()) * LANE
                            : lowest + PAD * 2 + below.of(wire.net()) * LANE);
        }
        columns();
    }

    /** Rows are as high as their highest box, in whole steps. */
    private void rows() {
        Map<Integer, Double> heights = new TreeMap<>();
        boxes(box -> heights.merge(row.get(box.state()), boxHeight(box), Math::max));
        Map<Integer, Double> tops = new HashMap<>();
        double y = top;
        for (var each : heights.entrySet()) {
            tops.put(each.getKey(), y);
            y += Math.ceil((each.getValue() + ROW_GAP) / PORT) * PORT;
        }
        boxes(box -> placed.put(box.state(), new Placed(box, 0, tops.get(row.get(box.state())), 0, boxHeight(box))));
    }

    private double boxHeight(Box box) {
        int lines = box.staying().isEmpty() ? 0 : SMALL + 4;
        return Math.max(LEAST_HEIGHT + lines, sides.get(box.state()).steps() * PORT + 12);
    }

    private double port(Wire wire, String state, Object end, boolean right) {
        double first = placed.get(state).y() + 22 + sides.get(state).index(end, right) * PORT;
        return right || level(wire) ? first : first + PORT / 2.0;
    }

    /**
     * Whether a line runs from box to box without a bend. All others come to a left side half a step lower than any line to
     * a right side, so that in a gap no two lines lie on each other from opposite sides.
     */
    private boolean level(Wire wire) {
        String from = wire.edge().from();
        String to = wire.edge().to();
        return wire.way() == Wire.Way.NEAR
                && wire.right() != wire.entersRight()
                && row.get(from).equals(row.get(to))
                && sides.get(from).index(wire.out(), wire.right())
                        == sides.get(to).index(wire.in(), wire.entersRight());
    }

    private void columns() {
        int count = sketch.columns().size();
        double x = MARGIN;
        for (int c = -1; c < count; c++) {
            if (c >= 0) {
                x = column(sketch.columns().get(c), x);
            }
            x = gap(c, x);
        }
        width = Math.max(x, MARGIN + notesWidth()) + MARGIN;
        height = bottom + MARGIN + sketch.everywhere().size() * 20 + MARGIN;
    }

    private double column(Column column, double x) {
        double wide = Text.width(column.name().in(locale), FONT);
        for (Box box : column.boxes()) {
            wide = Math.max(wide, Text.width(box.label().in(locale), FONT));
            wide = Math.max(wide, Text.width(box.state(), SMALL));
            wide = Math.max(wide, Text.width(staying(box), SMALL));
        }
        wide += PAD * 3;
        for (Box box : column.boxes()) {
            Placed before = placed.get(box.state());
            placed.put(box.state(), new Placed(box, x, before.y(), wide, before.height()));
        }
        bands.add(new Band(column.name().in(locale), x, wide));
        return x + wide;
    }

    /** What can be done without leaving the state, as one line; empty when nothing can. */
    String staying(Box box) {
        return box.staying().isEmpty()
                ? ""
                : "↻ "
                        + String.join(
                                "en".equals(locale.getLanguage()) ? ", " : "、",
                                box.staying().stream().map(l -> l.in(locale)).toList());
    }

    /** From left to right: names of the lines that leave to the right, tracks, names of those that leave to the left. */
    private double gap(int gap, double x) {
        List<Wire> leaving = wires.stream().filter(wire -> wire.outGap() == gap).toList();
        double left = names(leaving, true);
        double right = names(leaving, false);
        Tracks tracks = new Tracks();
        wires.forEach(wire -> wire.addTo(tracks, gap));
        double first = x + left + PAD;
        tracks.assign();
        wires.forEach(wire -> wire.place(tracks, gap, track -> first + track * TRACK));
        double end = first + Math.max(0, tracks.count() - 1) * TRACK + PAD * 2 + right;
        return gap < 0 && leaving.isEmpty() && tracks.count() == 0 ? x : Math.max(end, x + PAD * 3);
    }

    private double names(List<Wire> leaving, boolean right) {
        return leaving.stream()
                .filter(wire -> wire.right() == right)
                .mapToDouble(wire -> Text.width(wire.text(), SMALL) + PAD)
                .max()
                .orElse(0);
    }

    private double notesWidth() {
        return sketch.everywhere().stream()
                .mapToDouble(line -> Text.width(line.in(locale), SMALL + 1))
                .max()
                .orElse(0);
    }

    private void boxes(Consumer<Box> each) {
        sketch.columns().forEach(column -> column.boxes().forEach(each));
    }

    Placed at(String state) {
        return placed.get(state);
    }
}
