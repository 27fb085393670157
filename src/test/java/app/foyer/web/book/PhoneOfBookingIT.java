package app.foyer.web.book;

import static app.foyer.web.book.DetailsStep.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Http;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The phone number that is typed for an appointment: how it is read, and what it is told afterwards. */
class PhoneOfBookingIT {

    private final DetailsStep step = DetailsStep.ofItsOwnBusiness();

    @Test
    void aPhoneNumberWithoutACountryIsReadByTheCompanysAndAWrongOneIsToldBesideItsField() {
        var guest = Http.to(step.server());
        var address = BookingApi.newAddress();

        var wrong = DetailsStep.filledIn(guest, guest.get(step.details(TEN)), address, "call me")
                .send("book");

        assertThat(wrong.body()).contains("This is not a phone number", "value=\"call me\"");
        var right = DetailsStep.filledIn(guest, guest.get(step.details(TEN)), address, "030 901820");
        assertThat(right.send("book").header("Location")).contains("done=FO-");
    }

    @Test
    void textsAboutAnAppointmentGoToTheNumberThatWasTypedForItAndFollowItsOwner() {
        var address = BookingApi.newAddress();
        var typed = PhoneNetwork.newNumber();
        var another = PhoneNetwork.newNumber();
        var later = PhoneNetwork.newNumber();
        textsAreSentWhen("BOOKED");
        textsAreSentWhen("RESCHEDULED");

        var first = step.api().mustBook(step.service(), step.business().staff(), TEN, address, typed);
        var second = step.api()
                .mustBook(step.service(), step.business().staff(), TEN.plus(Duration.ofHours(3)), address, another);

        assertThat(PhoneNetwork.SHARED.next(typed).body()).startsWith(first.reference());
        assertThat(PhoneNetwork.SHARED.next(another).body()).startsWith(second.reference());

        savesAnotherNumber(step.signedIn(address), later);
        step.api().move(first, TEN.plus(Duration.ofDays(1)));
        step.api().move(second, TEN.plus(Duration.ofDays(1)).plus(Duration.ofHours(3)));

        assertThat(PhoneNetwork.SHARED.next(later).body()).startsWith(first.reference());
        assertThat(PhoneNetwork.SHARED.next(another).body()).startsWith(second.reference());
        assertThat(PhoneNetwork.SHARED.textsTo(typed)).hasSize(1);
    }

    private static void savesAnotherNumber(Http customer, String number) {
        PostedForm.on(customer, customer.get("/panel/account"), "profile")
                .with("firstName", "Grace")
                .with("lastName", "Guest")
                .with("phone", number)
                .with("birthDate", "")
                .with("gender", "")
                .with("language", "en")
                .with("timeZone", "Europe/Berlin")
                .send("save");
    }

    /** With a workflow of its own, for this service alone. */
    private void textsAreSentWhen(String event) {
        var id = 2_000_000 + 2 * step.service() + (event.equals("BOOKED") ? 0 : 1);
        var own = step.server().database();
        own.run(
                "insert into workflow (id, name, event, active, services, counts_from)"
                        + " values (?, 'Own', ?, true, ?, current_timestamp)",
                id,
                event,
                String.valueOf(step.service()));
        own.run(
                "insert into workflow_action (id, workflow_id, channel, recipient) values (?, ?, 'SMS', 'CUSTOMER')",
                id,
                id);
        own.run(
                "insert into workflow_template (id, action_id, language, text_part)"
                        + " values (?, ?, 'en', '{appointment_reference} {customer_phone}')",
                id,
                id);
    }
}
