package app.foyer.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Somebody in front of a browser, with cookies, a time zone (New York, where no part of the demo business is) and a language
 * (English) of their own.
 */
public final class Visitor {

    /**
     * What a page is made of, whatever is told on it: each kind of element, where it stands, with its attributes, and whether
     * it has words. Two pages that are built alike are fit for the same people.
     */
    private static final String BUILD = """
            () => {
                const spoken = ["class", "role", "type", "lang", "dir", "tabindex", "open", "disabled", "hidden"];
                const look = getComputedStyle(document.body);
                const kinds = new Set([look.backgroundColor, look.color, look.getPropertyValue("--accent")]);
                for (const element of document.querySelectorAll("*")) {
                    const attributes = Array.from(element.attributes, attribute =>
                        spoken.includes(attribute.name)
                                || /^aria-(?!describedby|labelledby|label$|controls|owns|activedescendant)/.test(attribute.name)
                            ? attribute.name + "=" + attribute.value
                            : attribute.name + (attribute.value.trim() ? "" : "=nothing"));
                    kinds.add(element.parentElement?.tagName + ">" + element.tagName + attributes.sort()
                        + (element.textContent.trim() ? "" : " empty"));
                }
                return Array.from(kinds).sort().join("\\n");
            }""";

    private static final Set<String> FOUND_FIT = ConcurrentHashMap.newKeySet();

    public static final String TIME_ZONE = "America/New_York";

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int SERVER_ERROR = 500;
    private static final int REFUSED = 400;
    private static final String ABORTED_BY_THE_NEXT_PAGE = "net::ERR_ABORTED";

    private final Screen screen;
    private final FoyerServer server;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Visitor> others = new ArrayList<>();
    private boolean mayBeRefused;

    private Visitor(Screen screen, FoyerServer server, Browser browser) {
        this.screen = screen;
        this.server = server;
        this.browser = browser;
        context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen.isTouched())
                .setIsMobile(screen.isTouched())
                .setLocale("en-GB")
                .setTimezoneId(TIME_ZONE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("Script error: " + error));
        page.onRequestFailed(this::noteFailure);
        page.onResponse(this::noteStatus);
    }

    static Visitor with(Screen screen, FoyerServer server, Browser browser) {
        return new Visitor(screen, server, browser);
    }

    /** Another person, with the same kind of screen and a browser of their own. */
    public Visitor somebodyElse() {
        var other = new Visitor(screen, server, browser);
        others.add(other);
        return other;
    }

    public Page page() {
        return page;
    }

    public Screen screen() {
        return screen;
    }

    public FoyerServer server() {
        return server;
    }

    public Mailbox mailbox() {
        return server.mailbox();
    }

    /**
     * Opens a page. The very first is the front page, where the browser tells its time zone; pages with times that are
     * opened before that load a second time, which has a test of its own.
     *
     * @param path with its query, or a whole address of this server
     */
    public Visitor opens(String path) {
        if (page.url().equals("about:blank")) {
            opensAsAStranger("/");
        }
        return opensAsAStranger(path);
    }

    /** Opens a page, be it the first one. */
    public Visitor opensAsAStranger(String path) {
        page.navigate(path.startsWith("http") ? path : server.at(path).toString());
        return this;
    }

    /** Comes in as somebody with this address, without a password: {@link KnownDevice}. Stands on the front page then. */
    public Visitor comesInAs(String email) {
        var device = new KnownDevice(server.database(), email);
        context.addCookies(List.of(new Cookie(KnownDevice.COOKIE, device.shows())
                .setUrl(server.at("/").toString())
                .setHttpOnly(true)));
        opensAsAStranger("/");
        context.clearCookies(new ClearCookiesOptions().setName(KnownDevice.COOKIE));
        device.isForgotten();
        return this;
    }

    /** From here on an answer that says no (403, 404, …) is what the test is about, and no complaint. */
    public Visitor mayBeRefused() {
        mayBeRefused = true;
        return this;
    }

    /** What stands in the address bar, without the server's part. */
    public String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Nothing on the page keeps anybody from using it, and nothing of it lies outside of the screen. */
    public void findsThePageFitForEverybody() {
        var build = screen + ": " + page.evaluate(BUILD);
        if (!FOUND_FIT.contains(build)) {
            assertThat(violations())
                    .as("axe at %s, %s", address(), screen)
                    .extracting(rule -> rule.getId() + " (" + rule.getHelp() + ") at "
                            + rule.getNodes().stream()
                                    .map(node -> node.getTarget() + " " + node.getHtml())
                                    .toList())
                    .isEmpty();
            FOUND_FIT.add(build);
        }
        var outside =
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(outside)
                .as("pixels to scroll sideways at %s, %s", address(), screen)
                .isLessThanOrEqualTo(0);
    }

    /** Axe tells what is wrong and nothing more. A page without frames is looked at once; one with them, piece by piece. */
    private List<Rule> violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var hasFrames = page.frames().size() > 1;
        var results =
                new AxeBuilder(page).options(options).setLegacyMode(!hasFrames).analyze();
        assertThat(results.isErrored())
                .as("%s at %s", results.getErrorMessage(), address())
                .isFalse();
        return results.getViolations();
    }

    void assertNoComplaints() {
        assertThat(complaints)
                .as("what the browser complained about, %s", screen)
                .isEmpty();
        others.forEach(Visitor::assertNoComplaints);
    }

    void takePictures(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "it", "pictures", name + ".png")));
        } catch (RuntimeException e) {
            System.err.println("No picture of " + name + ": " + e.getMessage());
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).takePictures(name + "-other" + (i + 1));
        }
    }

    void leave() {
        context.close();
        others.forEach(Visitor::leave);
    }

    private void hear(ConsoleMessage message) {
        var isAboutAStatus =
                message.text().startsWith("Failed to load resource: the server responded with a status of 4");
        if (message.type().equals("error") && !(mayBeRefused && isAboutAStatus)) {
            complaints.add("Console at %s: %s".formatted(address(), message.text()));
        }
    }

    private void noteFailure(Request request) {
        if (!ABORTED_BY_THE_NEXT_PAGE.equals(request.failure())) {
            complaints.add("Request failed: %s %s".formatted(request.url(), request.failure()));
        }
    }

    private void noteStatus(Response response) {
        var isBad = response.status() >= SERVER_ERROR || response.status() >= REFUSED && !mayBeRefused;
        if (isBad) {
            complaints.add("Answered with %d: %s".formatted(response.status(), response.url()));
        }
    }
}
