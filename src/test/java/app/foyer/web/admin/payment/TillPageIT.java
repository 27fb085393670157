package app.foyer.web.admin.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All payments and refunds, and what they come to. */
class TillPageIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    @BrowserTest
    void whatIsFilteredIsSummedUpByMethod(Visitor visitor) {
        var reference = paid(visitor.server());
        var page = visitor.comesInAs("admin@demo.example").page();
        visitor.opens("/admin/payments");
        visitor.findsThePageFitForEverybody();
        assertThat(page.locator("#payments tbody tr")).hasCount(25);

        page.getByLabel("Reference or customer").fill(reference);
        NextPage.by(page.locator("#show"));
        assertThat(page.locator("#payments tbody tr")).hasCount(3);
        assertThat(page.locator("#sum-CASH-EUR")).hasText("€6.00");
        assertThat(page.locator("#sum-CARD-EUR")).hasText("€1.50");
        assertThat(page.locator("#balance-EUR")).hasText("€7.50");
        assertThat(page.locator("#in-CARD-EUR")).hasText("€4.00");
        assertThat(page.locator("#out-CARD-EUR")).hasText("€2.50");
        assertThat(page.locator("#in-EUR")).hasText("€10.00");
        assertThat(page.locator("#closing")).hasCount(0);
        visitor.findsThePageFitForEverybody();
        assertThat(page.locator("#sumsTitle")).hasText("Taken, less what was given back");
        assertThat(page.locator("#pages-count")).hasText("3 entries");
        page.locator("main").press("j");
        assertThat(page.locator("#payments tbody a").first()).isFocused();

        NextPage.by(page.locator("#kind-REFUND"));
        assertThat(page.locator("#payments tbody tr")).hasCount(1);
        assertThat(page.locator("#payments tbody")).containsText("-€2.50");
        assertThat(page.locator("#payments tbody")).containsText("too much");
        assertThat(page.locator("#sumsTitle")).hasText("Given back");
        NextPage.by(page.locator("#way-CASH"));
        assertThat(page.locator("#payments")).hasCount(0);
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void aDayIsClosedByTheClockOfTheCompanyAndItsNeighboursAreOneClickAway(Visitor visitor) {
        paid(visitor.server());
        var page = visitor.comesInAs("admin@demo.example").page();
        visitor.opens("/admin/payments");

        NextPage.by(page.locator("#today"));
        assertThat(page.locator("#closingTitle")).containsText("Day's closing:");
        assertThat(page.locator("#closing")).containsText("Central European Time");
        assertThat(page.locator("#balance-EUR")).isVisible();
        assertThat(page.locator("#dayAfter")).hasCount(0);
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#dayBefore"));
        assertThat(page.locator("#dayAfter")).isVisible();

        page.locator("#day").fill("2020-02-29");
        NextPage.by(page.locator("#showDay"));
        assertThat(page.locator("#closingTitle")).hasText("Day's closing: Saturday 29 February 2020");
        assertThat(page.locator(".empty-title")).hasText("Nothing on this day");
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void eachPaymentLeadsToItsReceipt(Visitor visitor) {
        var reference = paid(visitor.server());
        var page = visitor.comesInAs("admin@demo.example").page();
        visitor.opens("/admin/payments?search=" + reference);

        NextPage.by(page.locator("#payments tbody a[href*=receipt]").last());

        assertThat(page.locator("#receiptAmount")).hasText("€6.00");
        assertThat(page.locator("#receipt")).containsText(reference);
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("#toAppointment"));
        assertThat(page.locator("#ledger a[href*=receipt]")).hasCount(3);
    }

    @ParameterizedTest
    @EnumSource
    void isSortedAndTakenAwayAsAFile(Databases kind) {
        var server = FoyerServer.on(kind);
        var reference = paid(server);
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);

        var list = admin.get("/admin/payments?search=" + reference + "&sort=amount&order=desc");
        assertThat(list.body().indexOf("€6.00</td>")).isLessThan(list.body().indexOf("€4.00</td>"));
        assertThat(admin.get("/admin/payments?search=grace%20guest&from=2020-01-01&until=nonsense&sort=other")
                        .status())
                .isEqualTo(200);
        var file = PostedForm.on(admin, list, "takeAway").send("csv").body();
        assertThat(file.lines().filter(line -> line.contains(reference))).hasSize(3);
        assertThat(file).contains("-2.50", "too much").doesNotContain("id=\"payments\"");
    }

    /** Six euros in cash, four by card, of which two and a half are given back. */
    private static String paid(FoyerServer server) {
        var business = OwnBusiness.in(server.database());
        var service = business.service(Duration.ofHours(1)).offered();
        var reference = BookingApi.of(server)
                .mustBook(service, business.staff(), NINE, BookingApi.newAddress())
                .reference();
        send(server, reference, "pay", "6", "CASH", "");
        send(server, reference, "pay", "4", "CARD", "");
        send(server, reference, "refund", "2.50", "CARD", "too much");
        return reference;
    }

    private static void send(
            FoyerServer server, String reference, String way, String amount, String method, String words) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var dialog = admin.get("/admin/appointments?appointment=" + reference + "&do=" + way);
        var answer = PostedForm.on(admin, dialog, "payment")
                .with("amount", amount)
                .with("method", method)
                .with("words", words)
                .send("save");
        assertThat(answer.status()).isEqualTo(302);
    }
}
