package gezhi.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** A page as a whole, as it stands on the screen. */
final class Screen {

    private static final Pattern CODE = Pattern.compile(
            "\\b(web|casework|access|config|command|grid|kernel|tenancy)\\.[a-z]+\\.|\\?\\?\\?|\\{\\d\\}");

    private static final String WORDS =
            """
            () => [document.title, document.body.innerText].concat(
                [...document.querySelectorAll('[title],[aria-label],[placeholder],[alt]')].flatMap(
                    e => ['title', 'aria-label', 'placeholder', 'alt'].map(a => e.getAttribute(a) || ''))).join('\\n')
            """;

    private static final String CUT =
            """
            () => [...document.querySelectorAll('.ui-button,button')]
                .filter(e => e.offsetParent !== null && e.getClientRects().length)
                .filter(e => { const r = e.getBoundingClientRect();
                    return r.width > 1 && (r.left < 0 || r.right > innerWidth
                        || e.id === 'f:go' && r.bottom > innerHeight || e.scrollWidth > e.clientWidth + 1); })
                .map(e => e.outerHTML)
            """;

    private static final String WIDE = "() => document.documentElement.scrollWidth - innerWidth";

    private static final String WORDING =
            """
            () => [...document.querySelectorAll('h1,h2,thead th,label,.gz-btn,main .ui-button-text,.gz-nav .l')]
                .filter(e => e.offsetParent !== null && !e.closest('.gz-peek h2,.gz-case-h')).map(e => e.innerText)
            """;

    private static final String SCRIPTS_HAVE_RUN =
            "() => !window.jQuery || new Promise(done => jQuery(() => done(true)))";

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** Waits until the document that was just reached is loaded and its widgets answer to clicks. */
    static void settled(Page page) {
        page.waitForLoadState();
        page.evaluate(SCRIPTS_HAVE_RUN);
    }

    /** No message codes, no Chinese words in English, nothing wider than the screen, no button cut. */
    @SuppressWarnings("unchecked")
    void isInOrder(String address, String language) {
        page.waitForLoadState();
        assertThat((String) page.evaluate(WORDS)).as("words of " + address).doesNotContainPattern(CODE);
        assertThat((Integer) page.evaluate(WIDE))
                .as("pixels too wide on " + address)
                .isNotPositive();
        assertThat((List<String>) page.evaluate(CUT))
                .as("buttons cut on " + address)
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).as(address).startsWith(language);
        if (language.equals("en")) {
            assertThat((List<String>) page.evaluate(WORDING))
                    .as("headings, labels and buttons of " + address)
                    .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
        }
    }
}
