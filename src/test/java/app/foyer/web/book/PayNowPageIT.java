package app.foyer.web.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Paying what is due, by the link of a mail and on the demo's own gateway. Services of {@link OwnBusiness} cost ten euros. */
class PayNowPageIT {

    @BrowserTest
    void whatIsDueIsPaidOnThePageOfTheSandboxAfterAChangeOfMind(Visitor visitor) {
        var held = booked(visitor.server());
        var page = visitor.page();
        visitor.opens("/booking?t=" + held.token() + "&do=pay");
        assertThat(page.locator("#payDialog")).containsText("Pay €10.00");
        visitor.findsThePageFitForEverybody();

        page.locator("[id='paying:payForm:pay']").click();
        assertThat(page.locator("#noMoney")).containsText("No money moves here");
        assertThat(page.locator("#amount")).hasText("€10.00");
        visitor.findsThePageFitForEverybody();
        page.locator("#decline").click();
        assertThat(page.locator("#stillDue")).hasText("€10.00");

        page.locator("#payNow").click();
        page.locator("[id='paying:payForm:pay']").click();
        page.locator("[id='sandbox:pay']").click();
        // the page asks by itself every few seconds
        assertThat(page.locator("#payNews"))
                .hasText("Paid. Thank you!", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        assertThat(page.locator("#paidSoFar")).hasText("€10.00");
        assertThat(page.locator("#payNow")).hasCount(0);
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.server()
                        .database()
                        .count(
                                "select count(*) from ledger_entry e join appointment a on a.id = e.appointment_id"
                                        + " where e.kind = 'PAYMENT' and e.method = 'ONLINE' and a.reference = ?",
                                held.reference()))
                .isOne();
    }

    @BrowserTest
    void whatIsDemandedIsPaidWhileTheTimeIsHeld(Visitor visitor) {
        var step = DetailsStep.ofItsOwnBusiness(visitor.server());
        step.business().demands(step.service(), "4");
        var page = visitor.page();
        visitor.opens(step.details(DetailsStep.TEN));
        assertThat(page.locator("#paidFirst")).hasText("€4.00 to pay when you book, €6.00 later");
        assertThat(page.locator("#holdTime")).containsText("held for you for 15 minutes");
        page.locator("[id='details:firstName']").fill("Grace");
        page.locator("[id='details:lastName']").fill("Guest");
        page.locator("[id='details:email']").fill(BookingApi.newAddress());
        page.locator("[id='details:book']").click();

        assertThat(page.locator("h1")).hasText("Pay now, and the time is yours");
        assertThat(page.locator("#addToCalendar")).hasCount(0);
        visitor.findsThePageFitForEverybody();
        page.locator("[id='payForm:pay']").click();
        assertThat(page.locator("#amount")).hasText("€4.00");
        page.locator("#decline").click();
        assertThat(page.locator("#heldUntil")).containsText("This time is held for you until");
        visitor.findsThePageFitForEverybody();

        page.locator("#payNow").click();
        page.locator("[id='paying:payForm:pay']").click();
        page.locator("[id='sandbox:pay']").click();
        assertThat(page.locator("#payNews"))
                .hasText("Paid. Thank you!", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        assertThat(page.locator(".status-CONFIRMED")).isVisible();
        assertThat(page.locator("#stillDue")).hasText("€6.00");
        assertThat(page.locator("#addToCalendar")).isVisible();
    }

    @Test
    void whoHoldsNoLinkPaysNothingAndNoPaymentIsGuessed() {
        var server = FoyerServer.on(Databases.H2);
        var held = booked(server);
        var stranger = Http.to(server);
        stranger.opens("/booking?t=" + booked(server).token());

        assertThat(stranger.get("/booking?ref=%s&pay=%s".formatted(held.reference(), held.reference()))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/sandbox?payment=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(stranger.get("/sandbox").status()).isEqualTo(404);
    }

    private static Held booked(FoyerServer server) {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        return BookingApi.of(server).mustBook(service, business.staff(), nine, BookingApi.newAddress());
    }
}
