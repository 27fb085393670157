package app.foyer.web.admin.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;

class SearchPageIT {

    @BrowserTest(Screen.DESKTOP)
    void aCustomerIsFoundWhileTypingAndOpenedByArrowsAndEnter(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var booked = customer.booksInDays(9);
        visitor.comesInAs("admin@demo.example").opens("/admin/appointments");
        var keys = visitor.page().keyboard();

        keys.press("Control+k");
        keys.type(customer.email());
        var options = visitor.page().locator("#findList [role=option]");
        assertThat(options).hasCount(2);
        visitor.findsThePageFitForEverybody();
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(visitor.page().locator("#find")).hasAttribute("aria-activedescendant", "found-hit-2");
        NextPage.by(visitor.page(), () -> keys.press("Enter"));
        assertThat(visitor.address()).contains("appointment=" + booked.reference());
    }

    @BrowserTest
    void withoutTheListEnterLeadsToThePage(Visitor visitor) {
        visitor.comesInAs("staff@demo.example").opens("/admin/dashboard");
        visitor.page().locator("#find").fill("zzzzzz");
        NextPage.by(visitor.page(), () -> visitor.page().locator("#find").press("Enter"));

        assertThat(visitor.address()).startsWith("/admin/search?for=zzzzzz");
        assertThat(visitor.page().locator("#result")).containsText("Nothing found");
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest(Screen.DESKTOP)
    void keysLeadToThePlacesButNotWhileSomebodyTypesOrHasSwitchedThemOff(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/dashboard");
        var keys = visitor.page().keyboard();

        keys.press("g");
        NextPage.by(visitor.page(), () -> keys.press("k"));
        assertThat(visitor.address()).startsWith("/admin/customers");
        keys.press("/");
        keys.type("gan");
        assertThat(visitor.page().locator("#find")).hasValue("gan");
        keys.press("Escape");
        keys.press("Escape");

        keys.press("?");
        assertThat(visitor.page().locator("#keys")).isVisible();
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("#keysOn").uncheck();
        keys.press("Escape");
        keys.press("g");
        keys.press("a");
        keys.press("?");
        assertThat(visitor.page().locator("#keys")).isHidden();
        assertThat(visitor.address()).startsWith("/admin/customers");
    }
}
