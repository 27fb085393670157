package app.foyer.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for each screen and the whole run; every visitor has a context of their own in it. JUnit closes it after the
 * last test. It is driven by one thread at a time, whichever it is.
 */
final class RunningBrowser implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private RunningBrowser() {
        var executable = Chromium.executable();
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setChromiumSandbox(false)
                .setArgs(List.of(
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-domain-reliability",
                        "--disable-sync",
                        "--disable-gpu",
                        "--metrics-recording-only",
                        "--no-default-browser-check",
                        "--no-first-run",
                        "--no-pings"));
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    static Browser of(ExtensionContext test, Screen screen) {
        return test.getRoot()
                .getStore(Namespace.create(RunningBrowser.class))
                .getOrComputeIfAbsent(screen, any -> new RunningBrowser(), RunningBrowser.class)
                .browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
