package app.foyer.web.admin.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Crowd;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money over the counter, beside the appointment that it is for. Services of {@link OwnBusiness} cost ten euros. */
class PaymentsPageIT {

    private static final int DONE = 302;
    private static final int REFUSED = 200;
    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    @BrowserTest
    void aPaymentIsTakenAfterTooMuchWasRefusedAndSomeOfItGivenBack(Visitor visitor) {
        var business = OwnBusiness.in(visitor.server().database());
        var held = booked(visitor.server(), business);
        visitor.comesInAs("admin@demo.example").opens(address(held));
        var page = visitor.page();
        assertThat(page.locator("#due")).hasText("€10.00");
        assertThat(page.locator("#do-refund")).hasCount(0);
        visitor.findsThePageFitForEverybody();

        presses(visitor, page.locator("#do-pay"));
        assertThat(field(visitor, "amount")).hasValue("10.00");
        visitor.findsThePageFitForEverybody();
        field(visitor, "amount").fill("10.01");
        field(visitor, "method").selectOption("CARD");
        field(visitor, "words").fill("by <her> son");
        presses(visitor, field(visitor, "save"));
        assertThat(page.locator("[id='amount-error']")).containsText("That is more than is due: €10.00.");
        assertThat(field(visitor, "amount")).hasValue("10.01");
        assertThat(field(visitor, "words")).hasValue("by <her> son");
        visitor.findsThePageFitForEverybody();

        field(visitor, "amount").fill("10");
        presses(visitor, field(visitor, "save"));
        assertThat(page.locator("#messages")).containsText("The payment is recorded.");
        assertThat(page.locator("#due")).hasText("€0.00");
        assertThat(page.locator("#ledger li")).hasCount(2);
        assertThat(page.locator("#ledger")).containsText("Payment: Card");
        assertThat(page.locator("#ledger")).containsText("by <her> son");
        assertThat(page.locator("#ledger")).containsText("admin@demo.example (administrator)");
        assertThat(page.locator("#do-pay")).hasCount(0);

        presses(visitor, page.locator("#do-refund"));
        field(visitor, "amount").fill("2.5");
        presses(visitor, field(visitor, "save"));
        assertThat(page.locator("[id='words-error']")).containsText("Please say why");
        visitor.findsThePageFitForEverybody();
        field(visitor, "words").fill("A quarter was missing");
        presses(visitor, field(visitor, "save"));
        assertThat(page.locator("#refunded")).hasText("€2.50");
        assertThat(page.locator("#due")).hasText("€2.50");
        visitor.findsThePageFitForEverybody();

        var customer = visitor.server()
                .database()
                .count("select customer_id from appointment where reference = ?", held.reference());
        visitor.opens("/admin/customer?customer=" + customer);
        assertThat(page.locator("#paymentsOfCustomer .sums-result dd")).hasText("€2.50");
        assertThat(page.locator("#paymentsOfCustomer #ledger li")).hasCount(3);
        visitor.findsThePageFitForEverybody();
        visitor.opens("/admin/audit?text=" + held.reference());
        assertThat(page.locator("#lines")).containsText("Refund recorded");
    }

    /** Two people in front of one dialog each; and one of them who presses twice. */
    @ParameterizedTest
    @EnumSource
    void theSameMoneyIsTakenOnce(Databases kind) {
        var server = FoyerServer.on(kind);
        var held = booked(server, OwnBusiness.in(server.database()));
        var first = dialog(server, held);
        var second = dialog(server, held);

        var answers = Crowd.<Answer>allAtOnce(List.of(() -> takes(first, "10"), () -> takes(second, "10")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(DONE, REFUSED);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == REFUSED)
                .allSatisfy(answer -> assertThat(answer.body()).contains("Nothing is due."));
        var winner = answers.get(0).status() == DONE ? first : second;
        assertThat(takes(winner, "10").status()).as("the same form again").isEqualTo(DONE);
        assertThat(payments(server, held)).isOne();
    }

    /** Staff take money for their own appointments; to give it back there is nothing for them to press. */
    @ParameterizedTest
    @EnumSource
    void staffTakeMoneyForTheirOwnAndGiveNoneBack(Databases kind) {
        var server = FoyerServer.on(kind);
        var business = OwnBusiness.in(server.database());
        var account = OwnAccount.in(server.database(), "STAFF");
        server.database().run("update staff_member set account_id = ? where id = ?", account.id(), business.staff());
        var mine = booked(server, business);
        var others = booked(server, OwnBusiness.in(server.database()));
        var staff = account.signedIn(server);

        var form = PostedForm.on(staff, staff.get(address(mine) + "&do=pay"), "payment");
        assertThat(takes(form, "4").status()).isEqualTo(DONE);
        assertThat(staff.get(address(mine)).body()).doesNotContain("do-refund");
        assertThat(staff.get(address(mine) + "&do=refund").body()).contains("Only an administrator gives money back.");
        assertThat(staff.get(address(others) + "&do=pay").status()).isEqualTo(404);
        assertThat(payments(server, mine)).isOne();

        var forged = PostedForm.on(staff, staff.get(address(mine) + "&do=refund"), "payment")
                .with("amount", "1")
                .with("method", "CASH")
                .with("words", "mine")
                .send("save");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.body()).contains("Nothing was changed.");
        var late = PostedForm.on(staff, staff.get(address(mine) + "&do=pay"), "payment");
        var colleague = business.employ();
        server.database().run("update appointment set staff_id = ? where reference = ?", colleague, mine.reference());
        assertThat(takes(late, "4").body()).contains("Nothing was recorded.");
        assertThat(payments(server, mine)).isOne();
    }

    private static Answer takes(PostedForm dialog, String amount) {
        return dialog.with("amount", amount).with("method", "CASH").send("save");
    }

    private static PostedForm dialog(FoyerServer server, Held held) {
        var administrator = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        return PostedForm.on(administrator, administrator.get(address(held) + "&do=pay"), "payment");
    }

    private static long payments(FoyerServer server, Held held) {
        return server.database()
                .count(
                        "select count(*) from ledger_entry e join appointment a on a.id = e.appointment_id"
                                + " where e.kind = 'PAYMENT' and a.reference = ?",
                        held.reference());
    }

    private static Held booked(FoyerServer server, OwnBusiness business) {
        var service = business.service(Duration.ofHours(1)).offered();
        return BookingApi.of(server).mustBook(service, business.staff(), NINE, BookingApi.newAddress());
    }

    private static String address(Held held) {
        return "/admin/appointments?appointment=" + held.reference();
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[id='payment:" + name + "']");
    }

    /** As somebody does who has no mouse. */
    private static void presses(Visitor visitor, Locator button) {
        button.focus();
        NextPage.by(visitor.page(), () -> visitor.page().keyboard().press("Enter"));
    }
}
