package app.foyer.web.admin.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;

/** The tax that a price contains: from its setting to the receipt. Services of the tests cost ten euros. */
class TaxPageIT {

    @BrowserTest
    void theRateStandsBesideThePriceAndOnTheReceipt(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var admin = visitor.somebodyElse();
        var page = admin.page();
        admin.comesInAs("admin@demo.example").opens("/admin/settings/payments?service=" + customer.service());
        page.locator("[id='settings:taxRate']").fill("100");
        NextPage.by(page.locator("[id='settings:save']"));
        assertThat(page.locator("#taxRate-error")).containsText("below 100");
        page.locator("[id='settings:taxRate']").fill("19,0");
        NextPage.by(page.locator("[id='settings:save']"));
        assertThat(page.locator("#changes tbody tr").first()).containsText("from as for all services to 19%");
        assertThat(page.locator("[id='settings:taxRate']")).hasValue("19");
        admin.findsThePageFitForEverybody();

        visitor.opens("/book?service=" + customer.service());
        assertThat(visitor.page().locator("#taxWithin")).hasText("contains €1.60 tax (19%)");
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
