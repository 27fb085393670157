package app.foyer.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Every choice in Foyer is a new page. Whoever makes one waits until that page is there. */
public final class NextPage {

    private NextPage() {}

    /** @param control a link or a button that leads to another page */
    public static void by(Locator control) {
        by(control.page(), control::click);
    }

    public static void by(Page page, Runnable deed) {
        page.evaluate("() => { window.pageBefore = true; }");
        deed.run();
        page.waitForFunction("() => !window.pageBefore && document.readyState === 'complete'");
    }
}
