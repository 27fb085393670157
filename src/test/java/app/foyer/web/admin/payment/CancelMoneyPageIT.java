package app.foyer.web.admin.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.MyAppointmentsPage;
import app.foyer.web.panel.OwnCustomer;
import app.foyer.web.support.CancellingDialog;

/** What dialogs say about money before an appointment is cancelled, and what happens then. Services of the tests cost ten euros. */
class CancelMoneyPageIT {

    @BrowserTest
    void aCustomerReadsWhatGoesBackAndIsAskedAgainWhenThatHasChanged(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var held = customer.booksInDays(9);
        customer.signsIn(visitor);
        var panel = MyAppointmentsPage.openedBy(visitor);
        assertThat(panel.cancel(held.reference()).dialog()).containsText("Nothing was paid yet");
        takes(visitor.server(), held, "7.50");

        panel = MyAppointmentsPage.openedBy(visitor);
        var dialog = panel.cancel(held.reference());
        assertThat(dialog.dialog()).containsText("You get €7.50 back.");
        assertThat(dialog.dialog()).containsText("You get it from us directly.");
        takes(visitor.server(), held, "2.50");
        dialog.cancel();

        assertThat(visitor.page().locator("#meanwhile")).containsText("by now €10.00 would go back");
        assertThat(dialog.dialog()).containsText("You get €10.00 back.");
        visitor.findsThePageFitForEverybody();
        assertThat(customer.status(held)).isEqualTo("CONFIRMED");
        dialog.cancel();
        assertThat(panel.status(held.reference())).isEqualTo("Cancelled");
        assertThat(cents(visitor.server(), held)).isEqualTo(-1000);
    }

    @BrowserTest
    void whoIsTooLateReadsSinceWhenAndGetsNothing(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var held = customer.booksInDays(9);
        takes(visitor.server(), held, "10");
        var admin = visitor.somebodyElse();
        admin.comesInAs("admin@demo.example").opens("/admin/settings/payments?service=" + customer.service());
        admin.findsThePageFitForEverybody();
        admin.page().locator("[id='settings:fullRefundUntil:amount']").fill("soon");
        save(admin);
        assertThat(admin.page().locator("[id='settings:fullRefundUntil-error']"))
                .containsText("whole number");
        admin.page().locator("[id='settings:fullRefundUntil:amount']").fill("20");
        admin.page().locator("[id='settings:fullRefundUntil:unit']").selectOption("DAYS");
        save(admin);
        assertThat(admin.page().locator("#changes tbody tr").first()).containsText("All of it back until");
        assertThat(admin.page().locator("#services [aria-current='true']")).containsText("(differs)");
        admin.opens("/admin/audit?group=settings&text=fullRefundUntil");
        assertThat(admin.page().locator("#lines")).containsText("All of it back until");

        customer.signsIn(visitor);
        var panel = MyAppointmentsPage.openedBy(visitor);
        var dialog = panel.cancel(held.reference());
        assertThat(dialog.dialog()).containsText("Nothing is paid back: it is later than");
        assertThat(dialog.dialog()).containsText("We keep €10.00.");
        visitor.findsThePageFitForEverybody();
        dialog.cancel();

        assertThat(panel.status(held.reference())).isEqualTo("Cancelled");
        assertThat(cents(visitor.server(), held)).isZero();
    }

    @BrowserTest
    void anAdministratorKeepsSomeOfItAndSaysWhy(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var held = customer.booksInDays(9);
        takes(visitor.server(), held, "10");
        visitor.comesInAs("admin@demo.example").opens(address(held) + "&do=cancel");
        var page = visitor.page();
        var dialog = CancellingDialog.on(page);
        assertThat(dialog.dialog()).containsText("€10.00 was paid, and all of it goes back to the customer.");
        assertThat(dialog.dialog()).containsText("You give it back at the desk");
        visitor.findsThePageFitForEverybody();

        page.locator("[id$='cancelForm:keepMoney']").fill("a lot");
        dialog.cancel();
        assertThat(page.locator("#keepMoney-error")).containsText("such as 52");
        page.locator("[id$='cancelForm:keepMoney']").fill("10.01");
        dialog.cancel();
        assertThat(page.locator("#keepMoney-error")).containsText("more than can be kept: €10.00");
        assertThat(page.locator("#keptWhy-error")).containsText("Please say why");
        visitor.findsThePageFitForEverybody();
        page.locator("[id$='cancelForm:keepMoney']").fill("2.5");
        page.locator("[id$='cancelForm:keptWhy']").fill("The <room> was prepared");
        dialog.cancel();

        assertThat(page.locator("#appointment .status").first()).hasText("Cancelled");
        assertThat(page.locator("#keptMoney")).hasText("€2.50");
        assertThat(page.locator("#keptReason")).hasText("The <room> was prepared");
        assertThat(page.locator("#due")).hasText("€7.50");
        visitor.findsThePageFitForEverybody();
        visitor.opens("/admin/audit?text=" + held.reference());
        assertThat(page.locator("#lines")).containsText("Money kept at a cancellation");
    }

    @BrowserTest
    void whoCancelsSeveralReadsWhatGoesBackOfAll(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var first = customer.booksInDays(9);
        var second = customer.booksInDays(10);
        takes(visitor.server(), first, "10");
        takes(visitor.server(), second, "2.50");
        visitor.comesInAs("admin@demo.example").opens("/admin/appointments?search=" + customer.email());
        var page = visitor.page();
        assertThat(page.locator("input[name='pick']")).hasCount(2);
        page.locator("input[name='pick']").all().forEach(box -> box.check());

        NextPage.by(page.locator("[id$='bulkCancel']"));
        assertThat(page.locator("#bulkMoney")).containsText("€12.50 was paid for them, and all of it goes back.");
        takes(visitor.server(), second, "1");
        NextPage.by(page.locator("[id$='cancelAll']"));
        assertThat(page.locator("body")).containsText("What was paid for them has changed meanwhile.");
        assertThat(page.locator("#bulkMoney")).containsText("€13.50");
        visitor.findsThePageFitForEverybody();
        NextPage.by(page.locator("[id$='cancelAll']"));

        assertThat(customer.status(first)).isEqualTo("CANCELLED");
        assertThat(cents(visitor.server(), second)).isEqualTo(-350);
    }

    private static void takes(FoyerServer server, Held held, String amount) {
        var administrator = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var answer = PostedForm.on(administrator, administrator.get(address(held) + "&do=pay"), "payment")
                .with("amount", amount)
                .with("method", "CASH")
                .send("save");
        assertThat(answer.status()).isEqualTo(302);
    }

    /** What is due by its ledger. */
    private static long cents(FoyerServer server, Held held) {
        return server.database()
                .count(
                        "select cast(coalesce(sum(e.amount), 0) * 100 as bigint) from ledger_entry e"
                                + " join appointment a on a.id = e.appointment_id where a.reference = ?",
                        held.reference());
    }

    private static void save(Visitor admin) {
        NextPage.by(admin.page().locator("[id='settings:save']"));
    }

    private static String address(Held held) {
        return "/admin/appointments?appointment=" + held.reference();
    }
}
