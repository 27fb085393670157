package app.foyer.web.sign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.OwnCustomer;

class SignInPageIT {

    @BrowserTest
    void aCustomerLandsInThePanel(Visitor visitor) {
        var page = SignInPage.openedBy(visitor);
        visitor.findsThePageFitForEverybody();

        page.letIn("customer@demo.example", SignInPage.DEMO_PASSWORD);

        assertThat(visitor.address()).startsWith("/panel/appointments");
    }

    @BrowserTest(Screen.DESKTOP)
    void anAdministratorLandsInTheConsole(Visitor visitor) {
        SignInPage.openedBy(visitor).letIn("admin@demo.example", SignInPage.DEMO_PASSWORD);

        assertThat(visitor.address()).startsWith("/admin/");
    }

    @BrowserTest
    void aWrongPasswordIsAnsweredLikeAnUnknownAddress(Visitor visitor) {
        visitor.mayBeRefused();
        var known = OwnCustomer.of(visitor.server());
        known.booksInDays(9);

        var toTheKnown = SignInPage.openedBy(visitor)
                .signIn(known.email(), "certainly-not-this-one")
                .said();
        visitor.findsThePageFitForEverybody();
        var toTheUnknown = SignInPage.openedBy(visitor)
                .signIn("nobody@customers.example", "certainly-not-this-one")
                .said();

        assertThat(toTheKnown).contains("do not belong together").isEqualTo(toTheUnknown);
    }

    @BrowserTest
    void whoeverWantedToGoSomewhereGetsThere(Visitor visitor) {
        SignInPage.openedBy(visitor, "/panel/appointments?tab=past")
                .letIn("customer@demo.example", SignInPage.DEMO_PASSWORD);

        assertThat(visitor.address()).startsWith("/panel/appointments").contains("tab=past");
    }

    @BrowserTest(Screen.DESKTOP)
    void nobodyIsLedToAnotherSite(Visitor visitor) {
        for (var from : new String[] {
            "https://evil.example/", "//evil.example/", "/%5Cevil.example", "javascript:alert(1)", "/%09/evil.example"
        }) {
            var fresh = visitor.somebodyElse();
            SignInPage.openedBy(fresh, "/login?from=" + from).letIn("customer@demo.example", SignInPage.DEMO_PASSWORD);
            assertThat(fresh.page().url()).startsWith(visitor.server().at("/").toString());
        }
    }

    @BrowserTest
    void afterSigningOutTheDoorIsClosed(Visitor visitor) {
        SignInPage.openedBy(visitor).letIn("customer@demo.example", SignInPage.DEMO_PASSWORD);

        visitor.opens("/logout");
        visitor.findsThePageFitForEverybody();
        visitor.page().locator("[id='logout:signOut']").click();
        assertThat(visitor.page().locator("#news")).isVisible();

        visitor.opens("/panel/appointments");
        assertThat(visitor.address()).startsWith("/login");
    }
}
