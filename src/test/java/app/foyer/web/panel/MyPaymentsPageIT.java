package app.foyer.web.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;

/** What a customer paid, with the receipts; and that nobody reads somebody else's. */
class MyPaymentsPageIT {

    private static final String NUMBER_OF = "select max(number) from receipt where appointment_reference = ?";

    @BrowserTest
    void whatWasPaidStandsThereWithItsReceipt(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var held = customer.booksInDays(9);
        moves(visitor.server(), held, "pay", "6");
        moves(visitor.server(), held, "refund", "2.50");
        var page = customer.signsIn(visitor).page();

        visitor.opens("/panel/payments");
        assertThat(page.locator("#result-" + held.reference())).hasText("€6.50 is still due");
        var paid = page.locator("#paid-" + held.reference());
        assertThat(paid).containsText("Payment: Cash");
        assertThat(paid).containsText("Refund: Cash");
        visitor.findsThePageFitForEverybody();

        NextPage.by(paid.locator("a[id^=receipt-]").first());
        assertThat(page.locator("#receiptTitle")).hasText("Receipt");
        assertThat(page.locator("#receiptAmount")).hasText("€6.00");
        assertThat(page.locator("#receipt")).containsText(held.reference());
        visitor.findsThePageFitForEverybody();

        NextPage.by(page.locator("#toPayments"));
        NextPage.by(paid.locator("a[id^=receipt-]").last());
        assertThat(page.locator("#receiptTitle")).hasText("Refund receipt");
        assertThat(page.locator("#receiptAmount")).hasText("€2.50");
    }

    @BrowserTest
    void whoHasPaidNothingReadsWhatWillStandThere(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var held = customer.booksInDays(9);
        visitor.server()
                .database()
                .run(
                        "delete from ledger_entry where appointment_id = (select id from appointment where reference = ?)",
                        held.reference());
        customer.signsIn(visitor);

        visitor.opens("/panel/payments");

        assertThat(visitor.page().locator(".empty-title")).hasText("No payments yet");
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void somebodyElsesReceiptIsAsAbsentAsOneThatNobodyEverGot(Visitor visitor) {
        var held = OwnCustomer.of(visitor.server()).booksInDays(9);
        moves(visitor.server(), held, "pay", "6");
        var number = "R-%06d".formatted(visitor.server().database().count(NUMBER_OF, held.reference()));
        var other = OwnCustomer.of(visitor.server());
        other.booksInDays(10);
        other.signsIn(visitor).mayBeRefused();

        visitor.opens("/panel/receipt?number=" + number);
        var theirs = visitor.page().locator("main").innerText();
        assertThat(visitor.page().locator("#receipt")).hasCount(0);
        visitor.opens("/panel/receipt?number=R-999999999");

        assertThat(visitor.page().locator("main").innerText().replaceAll("[0-9A-Z-]{6,}", ""))
                .isEqualTo(theirs.replaceAll("[0-9A-Z-]{6,}", ""));
    }

    static void moves(FoyerServer server, Held held, String way, String amount) {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var dialog = admin.get("/admin/appointments?appointment=" + held.reference() + "&do=" + way);
        var answer = PostedForm.on(admin, dialog, "payment")
                .with("amount", amount)
                .with("method", "CASH")
                .with("words", "as agreed")
                .send("save");
        assertThat(answer.status()).isEqualTo(302);
    }
}
