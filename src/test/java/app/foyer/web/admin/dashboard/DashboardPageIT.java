package app.foyer.web.admin.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;

class DashboardPageIT {

    @BrowserTest
    void eachFigureLeadsToItsListAndTheChartsAreTables(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/");
        assertThat(visitor.address()).isEqualTo("/admin/dashboard");
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.page().locator("#week tbody tr")).hasCount(7);
        visitor.page().locator("details:has(#valueTable) > summary").click();
        assertThat(visitor.page().locator("#valueTable tbody tr")).hasCount(37);
        visitor.findsThePageFitForEverybody();

        var undecided = visitor.page().locator("#figure-undecided .figure-told").textContent();
        NextPage.by(visitor.page().locator("#figure-undecided"));
        assertThat(visitor.address()).startsWith("/admin/appointments?status=pending");
        assertThat(visitor.page().locator("main")).containsText(undecided);

        visitor.opens("/admin/dashboard");
        NextPage.by(visitor.page().locator("#free a").first());
        assertThat(visitor.address()).startsWith("/admin/calendar?view=week&staff=");
        visitor.opens("/admin/dashboard");
        visitor.page().locator("details:has(#valueTable) > summary").click();
        NextPage.by(visitor.page().locator("#valueTable a").last());
        assertThat(visitor.address()).startsWith("/admin/appointments?").contains("from=");
    }

    @BrowserTest(Screen.DESKTOP)
    void theSidebarStaysAsItWasFolded(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/dashboard");
        visitor.page().locator("#fold").click();
        assertThat(visitor.page().locator("#fold")).hasAttribute("aria-expanded", "false");
        visitor.opens("/admin/audit");
        assertThat(visitor.page().locator("#console.is-folded")).isVisible();
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("#fold").click();
        assertThat(visitor.page().locator("#console.is-folded")).hasCount(0);
    }

    @BrowserTest(Screen.PHONE)
    void onAPhoneEveryPlaceIsInTheMenu(Visitor visitor) {
        visitor.comesInAs("admin@demo.example").opens("/admin/dashboard");
        visitor.page().locator("#menu > summary").click();
        visitor.findsThePageFitForEverybody();
        NextPage.by(visitor.page().locator("#menu .place-messages"));
        assertThat(visitor.address()).isEqualTo("/admin/messages");
    }
}
