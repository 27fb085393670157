package app.foyer.web.panel;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.support.CancellingDialog;
import app.foyer.web.support.ReschedulingDialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /panel/appointments}: what I have booked, and what I may still change. */
public final class MyAppointmentsPage {

    private final Page page;

    private MyAppointmentsPage(Visitor visitor) {
        page = visitor.page();
    }

    public static MyAppointmentsPage openedBy(Visitor visitor) {
        visitor.opens("/panel/appointments");
        return new MyAppointmentsPage(visitor);
    }

    public Locator appointment(String reference) {
        return page.locator("#appointment-" + reference);
    }

    public MyAppointmentsPage showPast() {
        NextPage.by(page.locator("#past"));
        return this;
    }

    /** Looks for a reference, and shows nothing else. */
    public MyAppointmentsPage find(String reference) {
        page.locator("#finder > summary").click();
        page.locator("#search").fill(reference);
        NextPage.by(page.locator("#show"));
        return this;
    }

    /** Opens one with everything about it. */
    public Locator open(String reference) {
        NextPage.by(page.locator("#open-" + reference));
        return page.locator("#appointment");
    }

    public MyAppointmentsPage close() {
        NextPage.by(page.locator("#closeAppointment"));
        return this;
    }

    public String status(String reference) {
        return appointment(reference).locator(".status").innerText();
    }

    public Locator rescheduleButton(String reference) {
        return page.locator("#reschedule-" + reference);
    }

    public Locator cancelButton(String reference) {
        return page.locator("#cancel-" + reference);
    }

    public String whyNotReschedule(String reference) {
        return page.locator("#reschedule-%s-why".formatted(reference)).innerText();
    }

    public String whyNotCancel(String reference) {
        return page.locator("#cancel-%s-why".formatted(reference)).innerText();
    }

    public ReschedulingDialog reschedule(String reference) {
        NextPage.by(rescheduleButton(reference));
        return ReschedulingDialog.on(page);
    }

    public CancellingDialog cancel(String reference) {
        NextPage.by(cancelButton(reference));
        return CancellingDialog.on(page);
    }

    public Locator scheduleAgain(String reference) {
        return page.locator("#book-again-" + reference);
    }

    /** What was said after the last change. */
    public String said() {
        return page.locator("#messages").innerText();
    }
}
