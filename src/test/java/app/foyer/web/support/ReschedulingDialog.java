package app.foyer.web.support;

import app.foyer.testing.NextPage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;

/** The dialog in which a customer chooses a new time. */
public final class ReschedulingDialog {

    private final Page page;

    private ReschedulingDialog(Page page) {
        this.page = page;
    }

    public static ReschedulingDialog on(Page page) {
        page.locator("#rescheduleDialog").waitFor();
        return new ReschedulingDialog(page);
    }

    public Locator dialog() {
        return page.locator("#rescheduleDialog");
    }

    public SlotCalendarPart calendar() {
        return new SlotCalendarPart(page);
    }

    /** Chooses the first free time of a day in the next month. */
    public Instant chooseATimeNextMonth() {
        return calendar().nextMonth().chooseFreeDay(3).chooseTime(0);
    }

    public String sentence() {
        return page.locator("[id$='moveSentence']").innerText();
    }

    public Locator moveButton() {
        return page.locator("[id$='moveForm:move']");
    }

    public void move() {
        NextPage.by(moveButton());
    }

    public Locator refusal() {
        return page.locator("[id$='moveRefused']");
    }

    public Locator nearest() {
        return page.locator("[id$='nearest'] a.time");
    }

    public void closeWithEscape() {
        NextPage.by(page, () -> page.keyboard().press("Escape"));
    }
}
