package gezhi.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gezhi.ops.Account;
import java.util.Map;

/** The login page. */
final class LoginPage {

    private static final Map<String, String> COUNTIES =
            Map.of("431128", "新田", "370215", "即墨", "platform", "平台运营", CountyLookIT.COUNTY, CountyLookIT.NAME);

    private final Page page;
    private final Form form;

    LoginPage(Page page) {
        this.page = page;
        this.form = new Form(page);
    }

    /** Logs in and waits until the login page is left. */
    void as(Account account) {
        with(account, account.password());
        page.waitForURL(url -> !url.contains("login.xhtml"));
    }

    /** Tries a password. */
    void with(Account account, String password) {
        form.choose("区县", COUNTIES.get(account.county()));
        form.field("账号").fill(account.account());
        form.field("密码").fill(password);
        form.button("登录").click();
    }

    /** What the page says about the last try. */
    Locator said() {
        return page.locator("[role=alert]");
    }
}
