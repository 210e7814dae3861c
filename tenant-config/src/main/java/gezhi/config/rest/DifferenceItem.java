package gezhi.config.rest;

import gezhi.config.Difference;
import java.util.List;
import java.util.Locale;

/**
 * One thing by which two configurations differ.
 *
 * @param area the part of the configuration: LIMITS, CATEGORIES …
 * @param change ADDED, REMOVED or CHANGED
 * @param subject name of the thing within its area
 * @param text the sentence, in the language of the request
 */
public record DifferenceItem(Difference.Area area, Difference.Change change, String subject, String text) {

    static List<DifferenceItem> of(List<Difference> differences, Locale locale) {
        return differences.stream()
                .map(d -> new DifferenceItem(
                        d.area(), d.change(), d.subject(), d.text().in(locale)))
                .toList();
    }
}
