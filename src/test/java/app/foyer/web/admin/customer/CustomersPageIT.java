package app.foyer.web.admin.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;

class CustomersPageIT {

    @BrowserTest
    void aCustomerIsFoundByAPartOfTheAddressAndShutOutAndLetInAgain(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();
        administrator(visitor).opens("/admin/customers");
        visitor.findsThePageFitForEverybody();

        search(visitor, customer.email().substring(0, customer.email().indexOf('@')));
        assertThat(visitor.page().locator("tr.row")).hasCount(1);
        NextPage.by(visitor.page().locator("a.row-link"));
        visitor.findsThePageFitForEverybody();
        var drawer = visitor.page().locator("#customer");
        assertThat(drawer).containsText(customer.email());
        assertThat(drawer).containsText("1 appointment");

        NextPage.by(visitor.page().locator("[id='accessForm:bar']"));
        assertThat(visitor.page().locator("#access")).containsText("Barred");
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("[id='accessForm:allow']"));
        assertThat(visitor.page().locator("#access")).containsText("Allowed");
        visitor.mailbox().next(customer.email());
    }

    @BrowserTest(Screen.DESKTOP)
    void theListIsSortedByEachColumnBothWays(Visitor visitor) {
        administrator(visitor).opens("/admin/customers");
        for (var column : new String[] {"Name", "E-mail", "Phone", "Known since"}) {
            for (var click = 0; click < 2; click++) {
                NextPage.by(visitor.page().locator("a.column-sort").getByText(column));
                assertThat(visitor.page().locator("th[aria-sort='ascending'], th[aria-sort='descending']"))
                        .containsText(column);
            }
        }
        NextPage.by(visitor.page().locator("[rel=next]"));
        assertThat(visitor.address()).contains("sort=since", "page=2");
    }

    @BrowserTest(Screen.PHONE)
    void onAPhoneTheListIsSortedTooAndOnesOwnAccountIsInTheMenuOfThePerson(Visitor visitor) {
        administrator(visitor).opens("/admin/customers");
        NextPage.by(visitor.page().locator("a.column-sort").getByText("Known since"));
        assertThat(visitor.page().locator("th[aria-sort='ascending'], th[aria-sort='descending']"))
                .containsText("Known since");

        visitor.page().locator("#whoIsHere > summary").click();
        NextPage.by(visitor.page().locator("#toAccount"));
        assertThat(visitor.page().locator("#emailNow")).hasText("admin@demo.example");
    }

    @BrowserTest(Screen.DESKTOP)
    void whoeverIsNotThereIsSaidSo(Visitor visitor) {
        administrator(visitor).opens("/admin/customers?customer=999999999");
        assertThat(visitor.page().locator("#messages")).containsText("There is no such customer");

        search(visitor, "%_!'\"<b>");
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.page().locator("main")).containsText("Nobody fits");
    }

    private static void search(Visitor visitor, String words) {
        visitor.page().locator("#search").fill(words);
        NextPage.by(visitor.page().locator("#show"));
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }
}
