package app.foyer.web.admin.viewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;

class ViewAsPageIT {

    @BrowserTest
    void theAdministratorSeesThePanelCanDoNothingThereAndEndsIt(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        var id = visitor.server().database().count("select id from customer where email_key = ?", customer.email());
        visitor.comesInAs("admin@demo.example").opens("/admin/customer?customer=" + id);
        NextPage.by(visitor.page().locator("#viewAs"));
        visitor.findsThePageFitForEverybody();

        NextPage.by(visitor.page().locator("[id='viewing:begin']"));
        assertThat(visitor.page().locator("#onlyLooking")).containsText("Grace Guest");
        assertThat(visitor.page().locator("main")).containsText(appointment.reference());
        visitor.findsThePageFitForEverybody();

        visitor.opens("/admin/view-as/account");
        assertThat(visitor.page().locator("h1")).hasText("Account");
        visitor.findsThePageFitForEverybody();
        visitor.opens("/admin/view-as/appointments");

        NextPage.by(visitor.page().locator("#cancel-" + appointment.reference()));
        NextPage.by(visitor.page().locator("[id='cancelling:cancelForm:cancelNow']"));
        assertThat(visitor.page().locator("#refused")).containsText("Nothing was changed");
        assertThat(customer.status(appointment)).isEqualTo("CONFIRMED");

        NextPage.by(visitor.page().locator("#goOn"));
        NextPage.by(visitor.page().locator("#end"));
        assertThat(visitor.address()).isEqualTo("/admin/customer?customer=" + id);
    }
}
