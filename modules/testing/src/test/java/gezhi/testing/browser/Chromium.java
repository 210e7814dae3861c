package gezhi.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import gezhi.ops.Account;
import gezhi.ops.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests Debian's Chromium (or the one that GEZHI_CHROMIUM names), started once for all tests of the run. */
public final class Chromium implements ParameterResolver {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser browser;

    /** A window in which nobody is logged in. */
    Visitor visitor(Platform platform) {
        return new Visitor(browser, platform.baseUrl());
    }

    /** A window in which that account is logged in. */
    Visitor visitor(Platform platform, Account account) {
        Visitor visitor = visitor(platform);
        visitor.login().as(account);
        return visitor;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
        browser = running.browser;
        return this;
    }

    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("GEZHI_CHROMIUM", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setArgs(QUIET));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
