package gezhi.casework.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The physical lines of a file, whatever ends them; lines can be given back to be read again. A line longer than
 * {@link #LONGEST} is cut there and its rest dropped, so that no file fills the memory.
 */
final class Lines {

    /** Longest line in characters: more than the longest row may have. */
    static final int LONGEST = 1 << 19;

    /** A line with its number, 1 for the first. */
    record Line(int number, String text, boolean cut) {}

    private final Reader reader;
    private final Deque<Line> back = new ArrayDeque<>();
    private int number;
    private boolean afterReturn;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** The next line, null at the end. */
    Line next() throws IOException {
        if (!back.isEmpty()) {
            return back.pop();
        }
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean cut = false;
        for (int c = read(); c != -1; c = read()) {
            any = true;
            if (c == '\n' || c == '\r') {
                afterReturn = c == '\r';
                break;
            }
            if (text.length() < LONGEST) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        return any ? new Line(++number, text.toString(), cut) : null;
    }

    /** Gives lines back, in the order in which they were read. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.push(lines.get(i));
        }
    }

    /** The next character; the second half of CR LF belongs to the line before. */
    private int read() throws IOException {
        int c = reader.read();
        if (afterReturn && c == '\n') {
            c = reader.read();
        }
        afterReturn = false;
        return c;
    }
}
