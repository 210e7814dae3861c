package gezhi.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who edits a configuration has before them; it is the draft's ETag ({@code "7.3"}). Whoever saves names
 * it: somebody else's saving or publishing in between makes it another.
 *
 * @param draft number of the last saving of a draft; 0 when there was none ever
 * @param version number of the version published last
 */
public record Revision(int draft, int version) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<Revision> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? Optional.of(new Revision(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return draft + "." + version;
    }
}
