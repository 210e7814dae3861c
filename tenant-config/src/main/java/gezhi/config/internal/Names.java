package gezhi.config.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Helps those who mistyped a name. */
public final class Names {

    private static final int SHOWN = 12;

    private Names() {}

    /** The known name nearest to what was written, or the known names when none is near. */
    public static String nearest(String written, Collection<String> known) {
        String text = written == null ? "" : written;
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(lower(text), lower(k))))
                .filter(k -> distance(lower(text), lower(k)) <= Math.max(1, k.length() / 3))
                .orElseGet(() -> some(known));
    }

    /** The names as a list for people, the first dozen of many. */
    public static String some(Collection<String> names) {
        if (names.isEmpty()) {
            return "–";
        }
        String list = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? list + " …" : list;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
