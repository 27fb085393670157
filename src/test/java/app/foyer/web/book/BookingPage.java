package app.foyer.web.book;

import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.support.SlotCalendarPart;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;

/** {@code /book}: choosing a service, a person, a place and a time, saying who one is, and booking. */
public final class BookingPage {

    private final Visitor visitor;
    private final Page page;

    private BookingPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    public static BookingPage openedBy(Visitor visitor) {
        visitor.opens("/book");
        return new BookingPage(visitor);
    }

    /** The booking page for one service, as a link from elsewhere leads to it. */
    public static BookingPage openedFor(long service, Visitor visitor) {
        visitor.opens("/book?service=" + service);
        return new BookingPage(visitor);
    }

    public BookingPage chooseService(String name) {
        choose(name);
        return this;
    }

    public BookingPage chooseAnyone() {
        NextPage.by(page.locator("#anyone"));
        return this;
    }

    public BookingPage choosePlace(String name) {
        choose(name);
        return this;
    }

    public SlotCalendarPart calendar() {
        return new SlotCalendarPart(page);
    }

    /** The first free time of a day in the next month. */
    public Instant chooseATimeNextMonth() {
        return calendar().nextMonth().chooseFreeDay(2).chooseTime(0);
    }

    public BookingPage goOn() {
        NextPage.by(page.locator("#continue"));
        return this;
    }

    public BookingPage sayWhoYouAre(String firstName, String lastName, String email) {
        page.getByLabel("First name").fill(firstName);
        page.getByLabel("Last name").fill(lastName);
        page.getByLabel("E-mail").fill(email);
        return this;
    }

    public BookingPage book() {
        NextPage.by(bookButton());
        return this;
    }

    public Locator bookButton() {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Book appointment"));
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** What is noted down of the appointment so far. */
    public String summary() {
        return page.locator(".booking-summary").innerText();
    }

    /** What stands beside a field because of what was typed there. */
    public String complaintAbout(String field) {
        return page.locator("[id='details:%s-error'], [id='%s-error']".formatted(field, field))
                .innerText();
    }

    /** Says that somebody was faster. */
    public Locator takenMessage() {
        return page.locator("#taken");
    }

    public Locator alternatives() {
        return takenMessage().locator("a.time");
    }

    public String notice() {
        return page.locator(".step .message").first().innerText();
    }

    /** The reference of what was just booked; waits for the page that tells it. */
    public String reference() {
        return page.locator("#reference").innerText();
    }

    public Download addToCalendar() {
        return page.waitForDownload(() -> page.locator("#addToCalendar").click());
    }

    public Visitor visitor() {
        return visitor;
    }

    private void choose(String name) {
        NextPage.by(page.locator("a.choice")
                .filter(new FilterOptions().setHas(page.getByText(name, new GetByTextOptions().setExact(true)))));
    }
}
