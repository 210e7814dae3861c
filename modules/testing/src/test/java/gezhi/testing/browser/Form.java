package gezhi.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Fields as a user finds them: by their labels. */
final class Form {

    private static final String TWO_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private final Page page;

    Form(Page page) {
        this.page = page;
    }

    /** The input whose label begins so. */
    Locator field(String label) {
        return page.locator("main").getByLabel(Pattern.compile("^" + label));
    }

    /** Chooses the first option that holds the text in the menu whose label begins so. */
    void choose(String label, String option) {
        Locator menu = page.locator(".gz-field")
                .filter(new FilterOptions()
                        .setHas(page.locator(
                                "label", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label)))))
                .locator(".ui-selectonemenu");
        Locator panel = page.locator(".ui-selectonemenu-panel.ui-connected-overlay-enter-done");
        open(menu, panel);
        panel.getByRole(AriaRole.OPTION)
                .filter(new FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(menu.locator(".ui-selectonemenu-label")).containsText(option);
    }

    // A menu closes when the page scrolls under it, and bringing it into view may still be scrolling when it is
    // clicked.
    private void open(Locator menu, Locator panel) {
        menu.scrollIntoViewIfNeeded();
        page.evaluate(TWO_FRAMES);
        menu.click();
        assertThat(panel).isVisible();
    }

    /** Attaches a file and waits until it is there. */
    void attach(String name, byte[] content) {
        page.locator("main input[type=file]").setInputFiles(new FilePayload(name, "image/jpeg", content));
        assertThat(page.locator(".gz-uploads").getByText(name)).isVisible();
    }

    /** The button that is called so; its key may stand behind. */
    Locator button(String label) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\s*" + label)));
    }
}
