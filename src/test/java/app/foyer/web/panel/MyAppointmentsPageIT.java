package app.foyer.web.panel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BrowserTest;
import app.foyer.testing.NextPage;
import app.foyer.testing.Visitor;
import app.foyer.web.support.ReschedulingDialog;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

class MyAppointmentsPageIT {

    @BrowserTest
    void theDemoCustomerSeesWhatLiesAheadAndWhatIsOver(Visitor visitor) {
        visitor.comesInAs("customer@demo.example");
        var page = MyAppointmentsPage.openedBy(visitor);
        assertThat(visitor.page().locator("article.appointment").first()).isVisible();
        visitor.findsThePageFitForEverybody();

        page.showPast();

        assertThat(visitor.page().locator(".status").first()).isVisible();
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void anAppointmentIsMovedInTheDialog(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.reads();
        customer.signsIn(visitor);

        var dialog = MyAppointmentsPage.openedBy(visitor).reschedule(appointment.reference());
        assertThat(dialog.moveButton()).isDisabled();
        visitor.findsThePageFitForEverybody();
        var newStart = dialog.chooseATimeNextMonth();
        visitor.findsThePageFitForEverybody();
        assertThat(dialog.sentence()).contains("From", "to");
        dialog.move();
        assertThat(dialog.dialog()).isHidden();

        assertThat(MyAppointmentsPage.openedBy(visitor).appointment(appointment.reference()))
                .isVisible();
        assertThat(customer.start(appointment)).isEqualTo(newStart);
        var mail = visitor.mailbox().next(customer.email());
        assertThat(mail.subject()).startsWith("Changed:");
        assertThat(mail.event().getSequence().getSequenceNo()).isEqualTo(1);
    }

    @BrowserTest
    void oneIsFoundAndOpensWithEverythingAboutIt(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var other = customer.booksInDays(9);
        var wanted = customer.booksInDays(10);
        customer.moves(wanted, 11);
        customer.signsIn(visitor);

        var page = MyAppointmentsPage.openedBy(visitor).find(wanted.reference());
        assertThat(page.appointment(wanted.reference())).isVisible();
        assertThat(page.appointment(other.reference())).isHidden();
        visitor.findsThePageFitForEverybody();

        var opened = page.open(wanted.reference());
        assertThat(opened).containsText("You booked it for");
        assertThat(opened).containsText("You moved it from");
        assertThat(opened).containsText("until 24 hours before it starts");
        visitor.findsThePageFitForEverybody();

        page.close();
        assertThat(page.appointment(wanted.reference())).isVisible();
        assertThat(opened).isHidden();
    }

    @BrowserTest
    void anAppointmentIsMovedByTheKeyboardAlone(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.signsIn(visitor);
        MyAppointmentsPage.openedBy(visitor);
        var page = visitor.page();

        enter(page, "#reschedule-" + appointment.reference());
        assertThat(page.locator("#rescheduleDialog-title")).isFocused();
        enter(page, "[id$='calendar-next']");
        enter(page, "dialog .day-free >> nth=3");
        enter(page, "dialog .times a.time >> nth=0");
        page.keyboard().press("Tab");
        var button = ReschedulingDialog.on(page).moveButton();
        assertThat(button).isFocused();
        NextPage.by(page, () -> page.keyboard().press("Enter"));

        assertThat(page.locator("#messages")).isFocused();
        assertThat(page.locator("#messages")).containsText("is now on");
        enter(page, "#cancel-" + appointment.reference());
        NextPage.by(page, () -> page.keyboard().press("Escape"));
        assertThat(page.locator("#cancel-" + appointment.reference())).isFocused();
    }

    private static void enter(Page page, String link) {
        page.locator(link).focus();
        NextPage.by(page, () -> page.keyboard().press("Enter"));
    }

    @BrowserTest
    void anAppointmentIsCancelledInTheDialog(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        customer.reads();
        customer.signsIn(visitor);
        var page = MyAppointmentsPage.openedBy(visitor);

        var dialog = page.cancel(appointment.reference());
        assertThat(dialog.dialog()).containsText("You cannot take this back");
        visitor.findsThePageFitForEverybody();
        dialog.cancel();

        assertThat(page.scheduleAgain(appointment.reference())).isVisible();
        assertThat(page.status(appointment.reference())).isEqualTo("Cancelled");
        visitor.findsThePageFitForEverybody();
        assertThat(customer.status(appointment)).isEqualTo("CANCELLED");
        assertThat(visitor.mailbox().next(customer.email()).invitationType()).containsIgnoringCase("method=CANCEL");
        NextPage.by(page.scheduleAgain(appointment.reference()));
        assertThat(visitor.address()).startsWith("/book?service=" + customer.service());
    }

    @BrowserTest
    void closingTheDialogsChangesNothing(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        var start = customer.start(appointment);
        customer.signsIn(visitor);
        var page = MyAppointmentsPage.openedBy(visitor);

        var rescheduling = page.reschedule(appointment.reference());
        rescheduling.chooseATimeNextMonth();
        rescheduling.closeWithEscape();
        page.cancel(appointment.reference()).keepIt();

        assertThat(customer.start(appointment)).isEqualTo(start);
        assertThat(customer.status(appointment)).isEqualTo("CONFIRMED");
    }

    @BrowserTest
    void whatIsNotAllowedIsVisibleDisabledAndExplained(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(4));
        var appointment = customer.books(soon);
        customer.signsIn(visitor);

        var page = MyAppointmentsPage.openedBy(visitor);

        assertThat(page.rescheduleButton(appointment.reference())).isDisabled();
        assertThat(page.cancelButton(appointment.reference())).isDisabled();
        assertThat(page.whyNotReschedule(appointment.reference())).contains("before the start");
        assertThat(page.whyNotCancel(appointment.reference())).contains("before the start");
        visitor.findsThePageFitForEverybody();
    }

    @BrowserTest
    void aTimeThatIsGoneMeanwhileIsAnsweredInTheDialogWithTheNearestFreeOnes(Visitor visitor) {
        var customer = OwnCustomer.of(visitor.server());
        var appointment = customer.booksInDays(9);
        var before = customer.start(appointment);
        customer.signsIn(visitor);
        var dialog = MyAppointmentsPage.openedBy(visitor).reschedule(appointment.reference());
        var wished = dialog.chooseATimeNextMonth();
        customer.losesTheTime(wished);

        dialog.move();

        assertThat(dialog.refusal()).isVisible();
        assertThat(dialog.nearest()).hasCount(3);
        visitor.findsThePageFitForEverybody();
        visitor.opens("/panel/appointments?move=" + appointment.reference() + "&day=2031-01-01");
        assertThat(dialog.refusal()).containsText("Appointments can be booked until");
        assertThat(customer.start(appointment)).isEqualTo(before);
    }

    @BrowserTest
    void somebodyElsesAppointmentIsNotThere(Visitor visitor) {
        var others = OwnCustomer.of(visitor.server());
        var theirs = others.booksInDays(9);
        var customer = OwnCustomer.of(visitor.server());
        customer.booksInDays(10);
        customer.signsIn(visitor);

        var page = MyAppointmentsPage.openedBy(visitor);
        assertThat(page.appointment(theirs.reference())).isHidden();

        visitor.mayBeRefused().opens("/panel/appointments?move=" + theirs.reference());
        assertThat(visitor.page().locator("#rescheduleDialog")).isHidden();
        visitor.opens("/panel/appointments?cancel=" + theirs.reference());
        assertThat(visitor.page().locator("#cancelDialog")).isHidden();
        assertThat(visitor.page().content()).doesNotContain(others.email());
    }
}
