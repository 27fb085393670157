package app.foyer.web.admin.setting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.Visitor;
import app.foyer.web.panel.MyAppointmentsPage;
import app.foyer.web.panel.OwnCustomer;
import com.microsoft.playwright.options.SelectOption;

/** {@code /admin/settings/panel?service=}: where one service differs from all. */
class ServicePolicyPageIT {

    @BrowserTest
    void theNextClickObeysWhatWasDecidedForOneService(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.signsIn(visitor);
        var admin = administrator(visitor.somebodyElse());
        opens(admin, customer.service());
        admin.findsThePageFitForEverybody();

        choose(admin, "mayCancel", "off");
        save(admin);

        admin.findsThePageFitForEverybody();
        assertThat(admin.address()).endsWith("service=" + customer.service());
        assertThat(admin.page().locator("#changes tbody tr").first()).containsText("from as for all services to off");
        assertThat(admin.page().locator("#services [aria-current='true']")).containsText("(differs)");
        var panel = MyAppointmentsPage.openedBy(visitor);
        assertThat(panel.cancelButton(appointment.reference())).isDisabled();
        assertThat(panel.rescheduleButton(appointment.reference())).isEnabled();

        choose(admin, "mayCancel", "As for all (on)");
        save(admin);
        MyAppointmentsPage.openedBy(visitor);
        assertThat(panel.cancelButton(appointment.reference())).isEnabled();
    }

    @BrowserTest
    void aTimeIsAskedForInTheDialogAndWaits(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.signsIn(visitor);
        var admin = administrator(visitor.somebodyElse());
        opens(admin, customer.service());
        choose(admin, "realTimeAvailability", "off");
        save(admin);

        var dialog = MyAppointmentsPage.openedBy(visitor).reschedule(appointment.reference());
        visitor.findsThePageFitForEverybody();
        assertThat(dialog.dialog()).containsText("You can ask for any time within our working hours");
        var start = dialog.chooseATimeNextMonth();
        dialog.move();

        assertThat(visitor.page().locator("body")).containsText("We will confirm it");
        assertThat(visitor.page().locator("#waits-" + appointment.reference())).isVisible();
        visitor.findsThePageFitForEverybody();
        assertThat(customer.status(appointment)).isEqualTo("PENDING");
        assertThat(customer.start(appointment)).isEqualTo(start);
        admin.opens("/admin/appointments?appointment=" + appointment.reference());
        assertThat(admin.page().locator("#asked")).containsText("Nobody else is booked then.");
        admin.findsThePageFitForEverybody();
    }

    @BrowserTest
    void aServiceThatThereIsNotIsToldSo(Visitor visitor) {
        var admin = administrator(visitor);

        admin.opens("/admin/settings/panel?service=999999999");

        assertThat(admin.page().locator("#messages")).containsText("There is no such service");
        assertThat(admin.page().locator("[id$='mayReschedule']")).isVisible();
    }

    private static Visitor administrator(Visitor visitor) {
        return visitor.comesInAs("admin@demo.example");
    }

    private static void opens(Visitor admin, long service) {
        admin.opens("/admin/settings/panel?service=" + service);
    }

    private static void choose(Visitor admin, String rule, String label) {
        admin.page().locator("[id$='" + rule + ":chosen']").selectOption(new SelectOption().setLabel(label));
    }

    private static void save(Visitor admin) {
        new PanelSettingsPage(admin).save();
    }
}
