package gezhi.casework.imports;

import gezhi.casework.internal.Texts;
import java.util.ArrayList;

/** Shortens and cleans what stands in a file. */
final class Words {

    private Words() {}

    /** A title that fits: the beginning of a longer one, with the sign that there is more. */
    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= Texts.TITLE ? title : beginning(title, Texts.TITLE - 1) + "…";
    }

    /** At most so many characters (code points) of a text. */
    static String beginning(String text, int most) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** A text of several lines without control characters; its length is not judged here. */
    static String clean(String raw) {
        return Texts.body(raw, "", new ArrayList<>());
    }
}
