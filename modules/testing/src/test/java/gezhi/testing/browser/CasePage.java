package gezhi.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The page of a case: what may be done now is chosen, filled in and submitted. */
final class CasePage {

    private final Page page;
    private final Form form;

    CasePage(Page page) {
        this.page = page;
        this.form = new Form(page);
    }

    /** Its number, read off the address. */
    String number() {
        return page.url().replaceFirst(".*number=([^&]+).*", "$1");
    }

    /** The operations that are offered. */
    List<String> offered() {
        return operations().locator("label").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Chooses an operation. */
    CasePage choose(String operation) {
        operations()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(operation).setExact(true))
                .check();
        assertThat(form.button("提交：" + operation)).isVisible();
        return this;
    }

    CasePage opinion(String text) {
        form.field("意见").fill(text);
        return this;
    }

    CasePage pick(String field, String option) {
        form.choose(field, option);
        return this;
    }

    CasePage attach(String name, byte[] photo) {
        form.attach(name, photo);
        return this;
    }

    /** Submits the chosen operation, which must be taken: the history grows by one step. */
    CasePage submit(String operation) {
        int before = steps().count();
        form.button("提交：" + operation).click();
        assertThat(steps()).hasCount(before + 1);
        Screen.settled(page);
        return this;
    }

    /** Chooses and submits an operation that needs an opinion at most. */
    CasePage perform(String operation) {
        return choose(operation).opinion(operation + "：同意").submit(operation);
    }

    /** The state, as the facts say it. */
    String state() {
        return page.locator("main dt:text-is('状态') + dd").innerText();
    }

    /** The labels of the steps so far, as they stand. */
    List<String> history() {
        return steps().locator("b").allInnerTexts();
    }

    /** The texts of the steps so far. */
    Locator steps() {
        return page.locator(".gz-tl .who");
    }

    /** The photos of the case. */
    Locator photos() {
        return page.locator(".gz-photos img");
    }

    /** The lamp of the case's limits. */
    Locator lamp() {
        return page.locator(".gz-card", new Page.LocatorOptions().setHasText("时限"))
                .locator(".gz-lamp")
                .first();
    }

    private Locator operations() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("下一步"));
    }
}
