package app.foyer.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Screen;
import app.foyer.testing.Visitor;
import app.foyer.web.admin.appointment.AdminAppointmentsPage;
import app.foyer.web.admin.message.MessagesPage;
import app.foyer.web.admin.setting.PanelSettingsPage;
import app.foyer.web.book.BookingLinkPage;
import app.foyer.web.panel.MyAppointmentsPage;
import app.foyer.web.panel.OwnCustomer;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;

class AdminPagesIT {

    @BrowserTest
    void theAdministratorSeesAnAppointmentWithItsHistory(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.moves(appointment, 11);
        administrator(visitor);

        var page = AdminAppointmentsPage.openedBy(visitor);
        visitor.findsThePageFitForEverybody();
        page.search(customer.email());
        assertThat(page.rows()).hasCount(1);
        page.open(appointment.reference());
        visitor.findsThePageFitForEverybody();

        assertThat(page.details()).contains("Grace Guest", customer.email());
        assertThat(page.history()).hasSize(2);
        assertThat(page.history().get(0)).contains("Grace Guest");
        assertThat(page.history().get(1)).contains("Grace Guest");
    }

    @BrowserTest
    void theNextClickOfTheCustomerObeysWhatTheAdministratorDecided(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.reads();
        var mail = customer.booksAndGets(10);
        customer.signsIn(visitor);
        var panel = MyAppointmentsPage.openedBy(visitor);
        assertThat(panel.cancelButton(appointment.reference())).isEnabled();
        var dialog = panel.cancel(appointment.reference());
        var admin = administrator(visitor.somebodyElse());
        var settings = PanelSettingsPage.openedBy(admin);
        admin.findsThePageFitForEverybody();

        settings.letCustomersCancel(false).save();
        try {
            dialog.cancel();
            assertThat(visitor.page().locator("body")).containsText("does not let customers cancel");
            assertThat(customer.status(appointment)).isEqualTo("CONFIRMED");
            MyAppointmentsPage.openedBy(visitor);
            assertThat(panel.cancelButton(appointment.reference())).isDisabled();
            assertThat(panel.whyNotCancel(appointment.reference())).isNotBlank();
            assertThat(panel.rescheduleButton(appointment.reference())).isEnabled();

            var linkHolder = visitor.somebodyElse();
            var booking = BookingLinkPage.openedBy(linkHolder, mail.link("Cancel"));
            assertThat(booking.cancelButton()).isDisabled();
            assertThat(booking.whyNotCancel()).isNotBlank();
            linkHolder.findsThePageFitForEverybody();
            assertThat(customer.booksAndGets(12).links()).doesNotContainKey("Cancel");
        } finally {
            PanelSettingsPage.openedBy(admin).letCustomersCancel(true).save();
        }
        MyAppointmentsPage.openedBy(visitor).cancel(appointment.reference()).cancel();
        assertThat(panel.scheduleAgain(appointment.reference())).isVisible();
    }

    @BrowserTest(Screen.DESKTOP)
    void whatIsOutOfRangeIsRefusedBesideTheField(Visitor visitor) {
        administrator(visitor);
        var page = PanelSettingsPage.openedBy(visitor);
        var before = page.changesClose().inputValue();

        page.changesClose().fill("-5");
        page.trySaving();

        assertThat(visitor.page().locator(".field-error", hasText())).isVisible();
        visitor.findsThePageFitForEverybody();
        PanelSettingsPage.openedBy(visitor);
        assertThat(page.changesClose()).hasValue(before);
    }

    @BrowserTest
    void theMailsThatWereSentCanBeReadWithoutTheirSecrets(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var mail = customer.booksAndGets(9);
        administrator(visitor);

        var page = MessagesPage.openedBy(visitor);
        visitor.findsThePageFitForEverybody();
        assertThat(page.rowsFor(customer.email()).first()).isVisible();
        page.openFirstFor(customer.email());
        visitor.findsThePageFitForEverybody();

        assertThat(page.letter()).contains("Grace");
        var secret = mail.link("Cancel").replaceAll(".*t=([^&]+).*", "$1");
        assertThat(visitor.page().content()).doesNotContain(secret);
    }

    @BrowserTest(Screen.DESKTOP)
    void aCustomerIsNotLetIntoTheConsole(Visitor visitor) {
        visitor.comesInAs("customer@demo.example");
        visitor.mayBeRefused();

        for (var address : new String[] {
            "/admin/appointments", "/admin/messages", "/admin/settings/panel", "/admin/appointments.xhtml"
        }) {
            var answer = visitor.page().navigate(visitor.server().at(address).toString());
            assertThat(answer.status()).as(address).isEqualTo(403);
            visitor.findsThePageFitForEverybody();
        }
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }

    private static LocatorOptions hasText() {
        return new LocatorOptions().setHasText(Pattern.compile("\\S"));
    }
}
