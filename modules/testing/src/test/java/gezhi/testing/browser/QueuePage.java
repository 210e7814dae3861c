package gezhi.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A list of cases. */
final class QueuePage {

    private final Page page;

    QueuePage(Page page) {
        this.page = page;
    }

    /** How many cases the list says it has. */
    long total() {
        return Long.parseLong(page.locator("main .gz-head .gz-sub").innerText().replaceAll("\\D", ""));
    }

    /** The rows of this page of the list. */
    Locator rows() {
        return page.locator(".gz-2l tr[data-rk]");
    }

    /** The row on which the keyboard is. */
    Locator current() {
        return page.locator(".gz-2l tr[aria-current=true]");
    }

    /** The row of a case. */
    Locator row(String number) {
        return page.locator(".gz-2l tr[data-rk='" + number + "']");
    }
}
