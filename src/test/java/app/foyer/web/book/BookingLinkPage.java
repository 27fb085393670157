package app.foyer.web.book;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.support.CancellingDialog;
import app.foyer.web.support.ReschedulingDialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /booking?t=…}: one booking, opened by the link from a mail. */
public final class BookingLinkPage {

    private final Page page;

    private BookingLinkPage(Visitor visitor) {
        page = visitor.page();
    }

    /** @param link from the mail */
    public static BookingLinkPage openedBy(Visitor visitor, String link) {
        visitor.opens(link);
        return new BookingLinkPage(visitor);
    }

    public String reference() {
        return page.locator("#reference").innerText();
    }

    public String status() {
        return page.locator("#appointment .status").first().innerText();
    }

    /** The dialog in which a new time is chosen, opened if the link has not done so. */
    public ReschedulingDialog reschedule() {
        if (!page.locator("#rescheduleDialog").isVisible()) {
            NextPage.by(rescheduleButton());
        }
        return ReschedulingDialog.on(page);
    }

    /** The dialog that asks again, opened if the link has not done so. */
    public CancellingDialog cancel() {
        if (!page.locator("#cancelDialog").isVisible()) {
            NextPage.by(cancelButton());
        }
        return CancellingDialog.on(page);
    }

    public Locator rescheduleButton() {
        return page.locator("[id^='reschedule-FO-']:not([id$='-why'])");
    }

    public Locator cancelButton() {
        return page.locator("[id^='cancel-FO-']:not([id$='-why'])");
    }

    public String whyNotCancel() {
        return page.locator("[id^='cancel-FO-'][id$='-why']").innerText();
    }

    public Locator scheduleAgain() {
        return page.locator("[id^='book-again-']");
    }

    /** What was said after the last change. */
    public String said() {
        return page.locator("#messages").innerText();
    }

    public Locator unknown() {
        return page.locator("#unknown");
    }
}
