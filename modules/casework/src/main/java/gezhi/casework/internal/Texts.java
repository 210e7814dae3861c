package gezhi.casework.internal;

import gezhi.kernel.Violation;
import java.util.List;

/**
 * Free text from users. Control characters, format characters that turn the direction of writing, and halves of
 * surrogate pairs are dropped; line breaks and tabs stay in bodies and become spaces in lines. Everything else is kept as
 * it was written and is shown as text.
 */
public final class Texts {

    /** The longest title, in characters (Unicode code points). */
    public static final int TITLE = 60;
    /** The longest text or opinion, in characters (Unicode code points). */
    public static final int BODY = 20_000;

    private Texts() {}

    /** A text of several lines, null when there is none; a violation when it is longer than {@link #BODY}. */
    public static String body(String raw, String field, List<Violation> violations) {
        String text = blankToNull(clean(raw, true));
        return fits(text, BODY, field, violations);
    }

    /** A text of one line, null when there is none; a violation when it is longer than {@code most}. */
    public static String line(String raw, int most, String field, List<Violation> violations) {
        return fits(line(raw), most, field, violations);
    }

    /** A text of one line, null when there is none. */
    public static String line(String raw) {
        return blankToNull(clean(raw, false));
    }

    /** The text without blanks around it, null when nothing is left. */
    public static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String fits(String text, int most, String field, List<Violation> violations) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            violations.add(new Violation(field, "casework.input.tooLong", most, text.codePointCount(0, text.length())));
        }
        return text;
    }

    private static String clean(String raw, boolean lines) {
        if (raw == null) {
            return null;
        }
        StringBuilder clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                clean.appendCodePoint(lines ? c : ' ');
            } else if (!dropped(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean dropped(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || turnsDirection || half || c == 0xFEFF;
    }
}
