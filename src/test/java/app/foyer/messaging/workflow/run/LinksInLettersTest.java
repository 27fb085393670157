package app.foyer.messaging.workflow.run;

import static app.foyer.messaging.workflow.run.ExampleLetters.booked;
import static app.foyer.messaging.workflow.run.ExampleLetters.occasion;
import static app.foyer.messaging.workflow.run.ExampleLetters.reader;
import static app.foyer.messaging.workflow.run.ExampleLetters.write;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.MessageKind;
import app.foyer.messaging.secret.SecretLink;
import app.foyer.messaging.template.ExampleStationery;
import app.foyer.messaging.workflow.Stock;
import app.foyer.messaging.workflow.TemplateParts;
import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Links that open something: one whose action is not allowed takes its line with it, and none goes where it should not. */
class LinksInLettersTest {

    private static final ExampleAppointment EXAMPLE = ExampleAppointment.usual();

    @Test
    void thatAreNotAllowedTakeTheirWholeLineWithThem() {
        var letter = booked(EXAMPLE.withoutMoving().details());

        assertThat(SecretLink.in(letter.text() + letter.html()))
                .containsExactly(SecretLink.APPOINTMENT, SecretLink.CANCEL);
        assertThat(letter.text() + letter.html()).doesNotContain("Reschedule or change booking details");
        assertThat(letter.text()).contains("You can cancel the appointment yourself until");
    }

    @Test
    void payNowStandsThereWhereSomethingIsDueThatCanBePaidAtOnce() {
        var due = Money.of(BigDecimal.TEN, "EUR");
        var parts = new Stock("en", "BOOKED").parts();
        var booked = occasion(EXAMPLE.details());

        assertThat(SecretLink.in(write(parts, booked.owing(due, true)).text())).contains(SecretLink.PAY);
        assertThat(write(parts, booked.owing(due, false)).text()).doesNotContain("Pay now", "{payment_url}");
        assertThat(write(parts, booked).text()).doesNotContain("Pay now");
        assertThat(new Writing(ExampleStationery.usual())
                        .write(parts, ChannelKind.MAIL, booked.owing(due, true), reader(EXAMPLE.details()), false)
                        .text())
                .doesNotContain("Pay now");
    }

    @Test
    void areReplacedByThePhoneNumberWhenNothingIsAllowed() {
        var nothing = EXAMPLE.withoutMoving().withoutCancelling().details();

        assertThat(booked(nothing).text()).contains("Please call us: +49 40 123456");
        assertThat(write(ExampleStationery.withoutPhone(), new Stock("en", "BOOKED").parts(), occasion(nothing))
                        .text())
                .contains("Please get in touch with us.");
    }

    @Test
    void leaveWithThePanelWhenThatIsClosed() {
        var parts = new Stock("en", "ACCESS").parts();
        var granted = new Occasion(
                WorkflowEvent.CUSTOMER_ACCESS, null, null, EXAMPLE.details().customer(), 5L);

        assertThat(write(ExampleStationery.usual(), parts, granted).text()).contains("https://foyer.example/panel");
        assertThat(write(ExampleStationery.withoutPanel(), parts, granted).text())
                .doesNotContain("/panel", "customer panel:");
    }

    @Test
    void whatPeopleTypeIsNeverTakenForALink() {
        var tricky = EXAMPLE.of("{cancel_url}", "{appointment_url}").called("{reschedule_url}");
        var letter = write(
                new Stock("en", "CANCELLED").parts(),
                occasion(tricky.as(AppointmentStatus.CANCELLED, 1).details()));

        assertThat(SecretLink.in(letter.text() + letter.html() + letter.subject()))
                .isEmpty();
    }

    @Test
    void theBusinessGetsNothingThatOpensTheCustomersAppointment() {
        var parts = new TemplateParts(
                "s", "<p>{appointment_url}</p><p>{cancel_url}</p>", "{appointment_url}\n{cancel_url}");
        var letter = new Writing(ExampleStationery.usual())
                .write(parts, ChannelKind.MAIL, occasion(EXAMPLE.details()), reader(EXAMPLE.details()), false);

        assertThat(SecretLink.in(letter.text() + letter.html())).isEmpty();
        assertThat(letter.text()).contains("https://foyer.example/admin/appointments?appointment=FO-7K3QX");
    }

    @Test
    void aTextMessageHasNoFrame() {
        var parts =
                new TemplateParts("", "", "Hello {customer_first_name}, see you at {appointment_time}.\n{cancel_url}");
        var letter = new Writing(ExampleStationery.usual())
                .write(
                        parts,
                        ChannelKind.SMS,
                        occasion(EXAMPLE.withoutCancelling().details()),
                        reader(EXAMPLE.details()),
                        true);

        assertThat(letter.text()).isEqualTo("Hello Grace, see you at 09:00 (Central European Time).");
        assertThat(letter.html()).isNull();
        assertThat(letter.kind()).isEqualTo(MessageKind.BOOKING_CONFIRMED);
    }

    @Test
    void aTextMessageOpensNothing() {
        var parts = new TemplateParts("", "", "Booked.\n{appointment_url}\n{reschedule_url}\n{customer_password}");
        var letter = new Writing(ExampleStationery.usual())
                .write(parts, ChannelKind.SMS, occasion(EXAMPLE.details()), reader(EXAMPLE.details()), true);

        assertThat(letter.text()).isEqualTo("Booked.");
    }
}
