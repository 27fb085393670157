package app.foyer.web.admin.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The calendar of a small business with two people who work around the clock, in UTC. */
class CalendarPageIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(17);
    private static final LocalDate CLOSED = inItsWeek(1);
    private static final LocalDate AWAY = inItsWeek(2);

    private static final int GRIP = 6;

    private FoyerServer server;
    private OwnBusiness business;
    private long colleague;
    private Held first;
    private Held second;

    @BrowserTest
    void showsTheSameDaysInFourWaysAndOpensOne(Visitor visitor) {
        opens(visitor, "");
        business.close(CLOSED, "Stocktaking");
        business.takeOff(AWAY, "Wedding");
        var page = visitor.page();
        assertThat(page.locator("#zone")).containsText("Coordinated Universal Time");
        assertThat(entry(page, "#diary", first)).containsText("10:00");
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("#view-week"));
        assertThat(entry(page, visitor.screen() == Screen.PHONE ? "#agenda" : "#diary", first))
                .isVisible();
        tells(page.locator(visitor.screen() == Screen.PHONE ? ".diary-agenda-head" : ".diary-head"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#view-month"));
        tells(page.locator(visitor.screen() == Screen.PHONE ? "#notices li" : ".month-cell"));
        assertThat(page.locator(".month-nobody #day-" + CLOSED)).isVisible();
        assertThat(page.locator("#day-" + DAY)).hasAttribute("aria-label", Pattern.compile(".*2 appointments"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#view-list"));
        visitor.findsThePageFitForEverybody();

        NextPage.by(entry(page, "#agenda", first));
        assertThat(page.locator("#appointment .reference")).hasText(first.reference());
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#closeAppointment"));
        assertThat(visitor.address()).startsWith("/admin/calendar?view=list").doesNotContain("appointment=");
    }

    @BrowserTest(Screen.DESKTOP)
    void isDraggedToAnotherTimeAndPersonAndMadeLonger(Visitor visitor) {
        opens(visitor, "");
        var page = visitor.page();

        drag(page, entry(page, "#diary", first), GRIP, slot(page, colleague, 12));
        assertThat(page.locator("#messages")).containsText("12:00–13:00");
        assertThat(body(page, colleague).locator(named(first))).hasCount(1);

        var moved = entry(page, "#diary", first);
        var box = moved.boundingBox();
        drag(page, moved, box.height - 3, slot(page, colleague, 13));
        assertThat(page.locator("#messages")).containsText("12:00–13:15");
    }

    @BrowserTest(Screen.DESKTOP)
    void saysWhyItCannotBeAndIsMovedAnywayByAnAdministrator(Visitor visitor) {
        opens(visitor, "");
        var page = visitor.page();

        drag(page, entry(page, "#diary", first), GRIP, slot(page, colleague, 10));
        assertThat(page.locator("#moveRefused")).containsText("already taken");
        assertThat(body(page, business.staff()).locator(named(first))).hasCount(1);
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("[id='moving:moveAnyway']"));
        assertThat(page.locator("#messages")).containsText("Changed");
        assertThat(body(page, colleague).locator(named(first))).hasCount(1);
        assertThat(server.database()
                        .count(
                                "select count(*) from appointment where reference = ? and exclusive = false",
                                first.reference()))
                .isEqualTo(1);
    }

    @BrowserTest(Screen.DESKTOP)
    void escapeLetsGoAndArrowsLeadFromOneToTheNext(Visitor visitor) {
        opens(visitor, "");
        var page = visitor.page();
        var dragged = entry(page, "#diary", first);
        press(page, dragged, GRIP);
        to(page, slot(page, colleague, 12));
        assertThat(page.locator(".diary-ghost")).hasCount(1);
        page.keyboard().press("Escape");
        page.mouse().up();
        assertThat(page.locator(".diary-ghost")).hasCount(0);
        assertThat(dragged).containsText("10:00");

        dragged.focus();
        page.keyboard().press("ArrowRight");
        assertThat(entry(page, "#diary", second)).isFocused();
        page.keyboard().press("ArrowLeft");
        NextPage.by(page, () -> page.keyboard().press("Enter"));
        assertThat(page.locator("#appointment .reference")).hasText(first.reference());
    }

    @BrowserTest(Screen.DESKTOP)
    void isOneSheetOnPaper(Visitor visitor) {
        opens(visitor, "&view=week");
        var page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#days")).isVisible();
        assertThat(entry(page, "#diary", first)).isVisible();
        assertThat(page.locator("#chips")).isHidden();
        assertThat(page.locator(".side")).isHidden();
        var pages = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1)
                        .split("/Type\\s*/Page[^s]", -1)
                        .length
                - 1;
        assertThat(pages).isEqualTo(1);
    }

    @BrowserTest
    void staffSeeTheirOwnAlone(Visitor visitor) {
        prepare(visitor);
        var account = OwnAccount.in(server.database(), "STAFF");
        server.database().run("update staff_member set account_id = ? where id = ?", account.id(), colleague);
        visitor.comesInAs(account.email());

        for (var view : new String[] {"day", "week", "month", "list"}) {
            visitor.opens("/admin/calendar?day=%s&view=%s&staff=%d&location=%d"
                    .formatted(DAY, view, business.staff(), business.location()));
            assertThat(visitor.page().content()).doesNotContain(first.reference());
            visitor.opens("/admin/calendar?day=%s&view=%s".formatted(DAY, view));
            assertThat(visitor.page().content()).contains(second.reference()).doesNotContain(first.reference());
        }
        assertThat(visitor.page().locator("#people")).hasCount(0);
    }

    /** That the business is closed on one day and why, and who is away on another. */
    private void tells(Locator days) {
        assertThat(days.getByText("Closed: Stocktaking")).isVisible();
        assertThat(days.getByText(Pattern.compile("Away: Sam Tester \\d+$"))).isVisible();
    }

    /** Another day of the same week, which begins on a Monday. */
    private static LocalDate inItsWeek(int away) {
        return DAY.getDayOfWeek().getValue() <= 5 ? DAY.plusDays(away) : DAY.minusDays(away);
    }

    private void opens(Visitor visitor, String more) {
        prepare(visitor);
        visitor.comesInAs("admin@demo.example");
        visitor.opens("/admin/calendar?day=%s&staff=%d&staff=%d&location=%d%s"
                .formatted(DAY, business.staff(), colleague, business.location(), more));
    }

    /** Two appointments at ten, one with each of the two. */
    private void prepare(Visitor visitor) {
        server = visitor.server();
        business = OwnBusiness.in(server.database());
        colleague = business.employ();
        var service = business.service(Duration.ofHours(1)).by(business.staff(), colleague);
        first = booked(service, business.staff());
        second = booked(service, colleague);
    }

    private Held booked(long service, long staff) {
        return BookingApi.of(server).mustBook(service, staff, at(10), BookingApi.newAddress());
    }

    private static Instant at(int hour) {
        return DAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static String named(Held appointment) {
        return "[data-reference='%s']".formatted(appointment.reference());
    }

    private static Locator entry(Page page, String where, Held appointment) {
        return page.locator(where + " " + named(appointment));
    }

    private static Locator body(Page page, long staff) {
        return page.locator(".diary-body[data-staff='%d']".formatted(staff));
    }

    private static Locator slot(Page page, long staff, int hour) {
        return body(page, staff).locator(".diary-slot[data-at='%s']".formatted(at(hour)));
    }

    private static void drag(Page page, Locator what, double grip, Locator where) {
        NextPage.by(page, () -> {
            press(page, what, grip);
            to(page, where);
            page.mouse().up();
        });
    }

    private static void press(Page page, Locator what, double grip) {
        what.scrollIntoViewIfNeeded();
        var box = what.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + grip);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 3, box.y + grip + 6);
    }

    private static void to(Page page, Locator where) {
        var box = where.boundingBox();
        page.mouse().move(box.x + 30, box.y + 20, new Mouse.MoveOptions().setSteps(3));
        page.mouse().move(box.x + 30, box.y + box.height / 2);
    }
}
