package app.foyer.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One browser for each screen and process; every visitor has a context of their own in it. It is closed with the
 * process.
 */
final class RunningBrowser implements AutoCloseable {

    private static final Map<Screen, RunningBrowser> RUNNING = new EnumMap<>(Screen.class);

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

    static Browser of(Screen screen) {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(screen, any -> started()).browser;
        }
    }

    private static RunningBrowser started() {
        var running = new RunningBrowser();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        return running;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
