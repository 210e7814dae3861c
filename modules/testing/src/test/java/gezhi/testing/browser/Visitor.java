package gezhi.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody before the screen of an office computer, 1366 × 768, with what the browser complained about. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, URI base) {
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1366, 768));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + " on " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script on " + page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog on " + page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " from " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address and returns its status. */
    int open(String path) {
        int status = page.navigate(path).status();
        Screen.settled(page);
        return status;
    }

    LoginPage login() {
        open("/login.xhtml");
        return new LoginPage(page);
    }

    NewReportPage newReport() {
        open("/new.xhtml");
        return new NewReportPage(page);
    }

    QueuePage queue(String query) {
        open("/queue.xhtml" + query);
        return new QueuePage(page);
    }

    CasePage caseFile(String number) {
        open("/case.xhtml?number=" + number);
        return new CasePage(page);
    }

    /** What the user is called on the screen. */
    String name() {
        return page.locator(".gz-me b").innerText();
    }

    /** Keeps a picture of the screen. */
    void picture(String name) {
        page.waitForLoadState();
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What the browser complained about since the last time. */
    List<String> complaints() {
        List<String> now = List.copyOf(complaints);
        complaints.clear();
        return now;
    }

    void hasNothingToComplainAbout() {
        assertThat(complaints()).as("the browser's complaints").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
