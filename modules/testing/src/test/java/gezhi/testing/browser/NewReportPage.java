package gezhi.testing.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of a new report. */
final class NewReportPage {

    private final Page page;
    private final Form form;

    NewReportPage(Page page) {
        this.page = page;
        this.form = new Form(page);
    }

    NewReportPage says(String title, String text) {
        form.field("标题").fill(title);
        form.field("情况").fill(text);
        return this;
    }

    NewReportPage by(String channel, String name, String phone) {
        form.choose("来源", channel);
        form.field("上报人").fill(name);
        form.field("联系电话").fill(phone);
        return this;
    }

    NewReportPage about(String category) {
        form.choose("类别", category);
        return this;
    }

    /** Finds a grid by its code and says where in it. */
    NewReportPage at(String grid, String address) {
        form.field("地点").fill(address);
        form.field("网格").pressSequentially(grid);
        page.locator(".ui-autocomplete-panel")
                .getByRole(AriaRole.OPTION)
                .first()
                .click();
        page.locator("svg.gz-map-place").waitFor();
        return this;
    }

    NewReportPage with(String name, byte[] photo) {
        form.attach(name, photo);
        return this;
    }

    /** Sends the report; what follows is the page of its case. */
    CasePage send() {
        form.button("提交上报").click();
        page.waitForURL(url -> url.contains("/case.xhtml?number="));
        return new CasePage(page);
    }
}
