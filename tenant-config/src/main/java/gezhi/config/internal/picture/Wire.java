package gezhi.config.internal.picture;

import gezhi.config.internal.picture.Sketch.Edge;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** A line of the picture on its way from box to box: out of one, up or down a gap, along a lane, up or down, into one. */
final class Wire {

    /** How a line gets past other boxes. */
    enum Way {
        /** Its boxes stand beside or above each other. */
        NEAR,
        /** Nothing stands on its row. */
        STRAIGHT,
        /** Above or below all boxes. */
        LANE
    }

    private final Edge edge;
    private final String text;
    private final Way way;
    private final boolean right;
    private final int outGap;
    private final int inGap;
    private final boolean entersRight;
    private double outY;
    private double inY;
    private double laneY;
    private double outX;
    private double inX;

    Wire(Edge edge, String text, Way way, int from, int to, boolean right) {
        this.edge = edge;
        this.text = text;
        this.way = way;
        this.right = right;
        this.outGap = right ? from : from - 1;
        this.entersRight = from == to ? right : !right;
        this.inGap = entersRight ? to : to - 1;
    }

    Edge edge() {
        return edge;
    }

    String text() {
        return text;
    }

    Way way() {
        return way;
    }

    boolean right() {
        return right;
    }

    boolean entersRight() {
        return entersRight;
    }

    int outGap() {
        return outGap;
    }

    int inGap() {
        return inGap;
    }

    double outY() {
        return outY;
    }

    double inY() {
        return inY;
    }

    double laneY() {
        return laneY;
    }

    double outX() {
        return outX;
    }

    double inX() {
        return inX;
    }

    /** Whether it goes up or down at all. */
    boolean bends() {
        return way == Way.LANE || outY != inY;
    }

    /** Lines of one net share a lane. */
    String net() {
        return way == Way.LANE
                ? edge.to() + (edge.back() ? " back" : " on")
                : edge.from() + " " + edge.to() + edge.back();
    }

    /** What stands for its beginning at the box that it leaves. */
    Object out() {
        return edge;
    }

    /** What stands for its end at the box that it enters. */
    Object in() {
        return "into " + net();
    }

    /** Straight ones first, then by the row of the other box, what runs in lanes where its lane is. */
    int rank(Map<String, Integer> rows) {
        int difference = rows.get(edge.to()) - rows.get(edge.from());
        int between = way == Way.LANE ? (right ? -50 : 50) : difference;
        return way == Way.NEAR && difference == 0 ? -100 : between;
    }

    void heights(double out, double in, double lane) {
        outY = out;
        inY = in;
        laneY = lane;
    }

    /** Asks for a track in a gap, if it goes up or down there. */
    void addTo(Tracks tracks, int gap) {
        if (way == Way.LANE) {
            if (gap == outGap) {
                tracks.add(outPiece());
            }
            if (gap == inGap) {
                tracks.add(inPiece());
            }
        } else if (gap == inGap && bends()) {
            tracks.add(inPiece());
        }
    }

    /** Takes its place in a gap. */
    void place(Tracks tracks, int gap, IntToDoubleFunction x) {
        if (way == Way.LANE && gap == outGap) {
            outX = x.applyAsDouble(tracks.of(outPiece()));
        }
        if (gap == inGap && bends()) {
            inX = x.applyAsDouble(tracks.of(inPiece()));
        }
    }

    private Tracks.Piece outPiece() {
        return new Tracks.Piece(net(), outY, laneY);
    }

    private Tracks.Piece inPiece() {
        return new Tracks.Piece(net(), way == Way.LANE ? laneY : outY, inY);
    }
}
