package gezhi.casework.internal.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a filing condition asks handling to bring: {@code PHOTO:2} is two pictures. */
public final class Evidence {

    private static final Pattern PHOTO = Pattern.compile("\\bPHOTO(?::(\\d{1,2}))?\\b");

    private Evidence() {}

    /** How many pictures handling must bring. */
    public static int pictures(Situation situation) {
        return situation.filingCondition().map(f -> pictures(f.evidence())).orElse(0);
    }

    static int pictures(String evidence) {
        Matcher photo = PHOTO.matcher(evidence == null ? "" : evidence);
        if (!photo.find()) {
            return 0;
        }
        return photo.group(1) == null ? 1 : Integer.parseInt(photo.group(1));
    }
}
