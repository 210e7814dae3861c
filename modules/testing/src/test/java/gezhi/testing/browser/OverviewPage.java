package gezhi.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The county's overview. */
final class OverviewPage {

    private static final Pattern OF_WHOLE = Pattern.compile("/\\s*([\\d,]+) 件");
    private static final Pattern PART = Pattern.compile("([\\d,]+)\\s*/");

    private final Page page;

    OverviewPage(Page page) {
        this.page = page;
    }

    /**
     * Every number of cases on it, by the query of the list that it opens. A rate opens the cases of which it is a share;
     * that of reworks opens those that were reworked.
     */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Locator card : page.locator("a.gz-kpi").all()) {
            String note = card.locator(".d").innerText();
            Matcher rate = (card.innerText().startsWith("返工率") ? PART : OF_WHOLE).matcher(note);
            put(counts, card, rate.find() ? rate.group(1) : card.locator(".v").innerText());
        }
        for (Locator figure : page.locator("a.gz-fig").all()) {
            put(counts, figure, figure.innerText());
        }
        for (Locator township : page.locator(".gz-map a").all()) {
            put(counts, township, township.getAttribute("aria-label").replaceFirst(".* ", ""));
        }
        return counts;
    }

    private static void put(Map<String, Long> counts, Locator link, String number) {
        String query = link.getAttribute("href").replaceFirst("^[^?]*", "");
        long count = Long.parseLong(number.replaceAll("\\D", ""));
        Long other = counts.put(query, count);
        if (other != null && other != count) {
            throw new AssertionError(query + " is said to have " + other + " cases and " + count);
        }
    }
}
