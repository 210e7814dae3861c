package gezhi.grid;

import java.util.List;

/**
 * A township or a grid as it is drawn.
 *
 * @param code division or grid code
 * @param name name to write on it
 * @param path SVG path of its outline, one decimal
 * @param labelX where its name goes: a point well inside, user units from the left
 * @param labelY the same from above
 */
public record MapArea(String code, String name, String path, double labelX, double labelY) {

    /** Longest name that is written on one line. */
    private static final int ONE_LINE = 5;

    /** The name as it is written on the drawing: a long one in two lines, which narrow townships have room for. */
    public List<String> lines() {
        int half = (name.length() + 1) / 2;
        return name.length() <= ONE_LINE ? List.of(name) : List.of(name.substring(0, half), name.substring(half));
    }
}
