package app.foyer.web.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BrowserTest;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.MyAppointmentsPage;
import app.foyer.web.panel.OwnCustomer;

class ForgotPasswordPageIT {

    private static final String GOOD_PASSWORD = "four quiet herons wading";

    @BrowserTest
    void whoeverOnlyEverBookedGetsTheFirstPasswordAndSeesTheAppointment(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.reads();

        var page = ForgotPasswordPage.openedBy(visitor);
        visitor.findsThePageFitForEverybody();
        page.askForLink(customer.email());
        visitor.findsThePageFitForEverybody();
        var link = visitor.mailbox().next(customer.email()).link("Set password");
        ForgotPasswordPage.openedBy(visitor, link);
        visitor.findsThePageFitForEverybody();
        assertThat(visitor.address()).as("the secret leaves the address bar").doesNotContain("t=");
        page.setPassword(GOOD_PASSWORD);
        visitor.page().waitForURL(url -> url.contains("/login"));
        SignInPage.openedBy(visitor).letIn(customer.email(), GOOD_PASSWORD);

        assertThat(MyAppointmentsPage.openedBy(visitor)
                        .appointment(appointment.reference())
                        .isVisible())
                .isTrue();
    }

    @BrowserTest(Screen.DESKTOP)
    void theLinkWorksOnce(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();
        ForgotPasswordPage.openedBy(visitor).askForLink(customer.email());
        var link = visitor.mailbox().next(customer.email()).link("Set password");
        ForgotPasswordPage.openedBy(visitor, link).setPassword(GOOD_PASSWORD);
        visitor.page().waitForURL(url -> url.contains("/login"));

        var stranger = visitor.somebodyElse().mayBeRefused();
        assertThat(ForgotPasswordPage.openedBy(stranger, link).isRefused()).isTrue();
        stranger.findsThePageFitForEverybody();
    }

    @BrowserTest(Screen.DESKTOP)
    void aBadPasswordIsRefusedAndTheLinkStaysGood(Visitor visitor) {
        visitor.mayBeRefused();
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();
        ForgotPasswordPage.openedBy(visitor).askForLink(customer.email());
        var link = visitor.mailbox().next(customer.email()).link("Set password");

        var page = ForgotPasswordPage.openedBy(visitor, link).setPassword("password");
        assertThat(page.complaint()).isNotBlank();
        visitor.findsThePageFitForEverybody();

        page.setPassword(GOOD_PASSWORD);
        visitor.page().waitForURL(url -> url.contains("/login"));
    }

    @BrowserTest(Screen.DESKTOP)
    void anUnknownAddressGetsTheSameAnswerAndNoMail(Visitor visitor) {
        var unknown = BookingApi.newAddress();
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(9);
        customer.reads();

        var toTheUnknown = ForgotPasswordPage.openedBy(visitor).askForLink(unknown);
        var toTheKnown = ForgotPasswordPage.openedBy(visitor).askForLink(customer.email());

        assertThat(toTheUnknown).isEqualTo(toTheKnown);
        visitor.mailbox().next(customer.email());
        assertThat(visitor.mailbox().hasMailFor(unknown)).isFalse();
    }
}
