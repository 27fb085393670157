package app.foyer.web.admin.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;
import com.microsoft.playwright.options.SelectOption;

/** What a price contains and what of it has to be paid at booking: from the settings to the receipt. Services of the tests cost ten euros. */
class PaymentRulesPageIT {

    @BrowserTest
    void theRulesOfAServiceStandBesideThePriceAndTheTaxOnTheReceipt(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var admin = visitor.somebodyElse();
        var page = admin.page();
        admin.comesInAs("admin@demo.example").opens("/admin/settings/payments?service=" + customer.service());
        page.locator("[id='settings:taxRate']").fill("100");
        NextPage.by(page.locator("[id='settings:save']"));
        assertThat(page.locator("#taxRate-error")).containsText("below 100");
        page.locator("[id='settings:taxRate']").fill("19,0");
        page.locator("[id='settings:demand']").selectOption(new SelectOption().setLabel("a sum"));
        page.locator("[id='settings:depositSum']").fill("2,50");
        page.locator("[id='settings:fullRefundUntil:amount']").fill("24");
        page.locator("[id='settings:depositKeptUntil:amount']").fill("25");
        NextPage.by(page.locator("[id='settings:save']"));
        assertThat(page.locator("[id='settings:depositKeptUntil-error']")).containsText("nearer to the start");
        page.locator("[id='settings:depositKeptUntil:amount']").fill("2");
        NextPage.by(page.locator("[id='settings:save']"));
        assertThat(page.locator("#changes")).containsText("from as for all services to 19%");
        assertThat(page.locator("#changes")).containsText("from as for all services to a sum");
        assertThat(page.locator("#changes")).containsText("from as for all services to 2.50");
        assertThat(page.locator("[id='settings:taxRate']")).hasValue("19");
        admin.findsThePageFitForEverybody();

        visitor.opens("/book?service=" + customer.service());
        assertThat(visitor.page().locator("#taxWithin")).hasText("contains €1.60 tax (19%)");
        assertThat(visitor.page().locator("#paidFirst")).hasText("€2.50 to pay when you book, €7.50 later");
        visitor.findsThePageFitForEverybody();

        var held = customer.booksInDays(9);
        var desk = OwnAccount.in(visitor.server().database(), "ADMIN").signedIn(visitor.server());
        var drawer = "/admin/appointments?appointment=" + held.reference();
        assertThat(PostedForm.on(desk, desk.get(drawer + "&do=pay"), "payment")
                        .with("amount", "10")
                        .with("method", "CASH")
                        .send("save")
                        .status())
                .isEqualTo(302);
        admin.opens(drawer);
        NextPage.by(page.locator("#ledger a.link").first());
        assertThat(page.locator("body")).containsText("Contains 19% tax");
        assertThat(page.locator(".receipt-tax")).containsText("€1.60");
    }
}
