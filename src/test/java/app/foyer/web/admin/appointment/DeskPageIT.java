package app.foyer.web.admin.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class DeskPageIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    /** Two are ticked, one of them cannot be confirmed: one line says so of each kind. */
    @BrowserTest
    void severalAreConfirmedAndTheOneThatCannotBeIsNamed(Visitor visitor) {
        var database = visitor.server().database();
        var business = OwnBusiness.in(database);
        var service = business.service(Duration.ofHours(1)).offered();
        var waits = booked(visitor, business, service, NINE);
        var confirmed = booked(visitor, business, service, NINE.plus(2, ChronoUnit.HOURS));
        database.run("update appointment set status = 'PENDING' where reference = ?", waits.reference());
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?service=" + service);
        page.locator("input[name=pick]").nth(0).check();
        page.locator("input[name=pick]").nth(1).check();
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#bulk\\:bulkConfirm"));

        assertThat(page.locator("#messages")).containsText("One appointment is confirmed.");
        assertThat(page.locator("#messages")).containsText(confirmed.reference() + ": ");

        page.locator("input[name=pick]").nth(0).check();
        NextPage.by(page.locator("#bulk\\:bulkCancel"));
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#bulkAsk\\:cancelAll"));
        assertThat(page.locator("#messages")).containsText("One appointment is cancelled.");
    }

    /** A note is kept for staff, the appointment is lengthened, and the drawer says why its customer may change it. */
    @BrowserTest
    void aNoteIsKeptAndAnAppointmentIsLengthened(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var service = business.service(Duration.ofHours(1)).offered();
        var held = booked(visitor, business, service, NINE);
        visitor.comesInAs("admin@demo.example");
        var page = visitor.page();

        visitor.opens("/admin/appointments?appointment=" + held.reference());
        NextPage.by(page.locator("#notes\\:write"));
        assertThat(page.locator("#staffNotes")).containsText("Please write something.");
        page.locator("#notes\\:note").fill("Brings <the> dog");
        NextPage.by(page.locator("#notes\\:write"));
        assertThat(page.locator("#staffNotes")).containsText("Brings <the> dog");
        page.locator("#why summary").click();
        assertThat(page.locator("#why")).containsText("24 hours before the start");
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("#do-move"));
        visitor.findsThePageFitForEverybody();
        page.locator("#deskMove\\:minutes").fill("90");
        NextPage.by(page.locator("#deskMove\\:move"));
        assertThat(page.locator("#history")).containsText("It takes 90 minutes instead of 1 hour.");

        NextPage.by(page.locator("#toCustomer"));
        assertThat(page.locator("a.line-main[href$='appointment=" + held.reference() + "']"))
                .isVisible();
    }

    private static Held booked(Visitor visitor, OwnBusiness business, long service, Instant start) {
        return BookingApi.of(visitor.server()).mustBook(service, business.staff(), start, BookingApi.newAddress());
    }
}
