package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.shared.AppointmentStatus;
import app.foyer.testing.Inside;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the business does to time: by the rules that bind everybody, and against them only where an administrator says so. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class DeskTakingIT extends AtTheDesk {

    @Test
    void somebodyNewNeedsNeitherAnAddressNorALogin() {
        var booked = book(walkIn("+49 30 901820"), NINE, false, ADMIN);

        var seen = seen(booked);
        assertThat(seen.customer().email()).isNull();
        assertThat(seen.customer().phone()).isEqualTo("+49 30 901820");
        assertThat(seen.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(seen.exclusive()).isTrue();
        assertThat(appointments.history(seen.reference(), ADMIN))
                .singleElement()
                .satisfies(line -> assertThat(line.actorName()).isEqualTo(WHO));
    }

    @Test
    void aKnownOneIsToldOrNotAsTheBusinessSays() {
        var told = seen(book(known(), NINE, true, ADMIN));
        var untold = seen(book(known(), NINE.plus(HOUR.multipliedBy(2)), false, ADMIN));

        assertThat(messages(told)).isEqualTo(1);
        assertThat(messages(untold)).isZero();
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        var request = request(known(), NINE, true, false);

        var first = desk.book(request, ADMIN, WHO);
        var second = desk.book(request, ADMIN, WHO);

        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.repeated()).isTrue();
    }

    @Test
    void staffBookForThemselvesAndForTheirOwnCustomersAlone() {
        var me = new Actor.Staff(business.staff(), "Sam");

        assertThat(refusals(() -> desk.book(with(colleague, known(), false), me, WHO)))
                .containsExactly("booking.desk.ownOnly");
        assertThat(refusals(() ->
                        desk.book(with(business.staff(), new DeskCustomer.Known(business.customer()), false), me, WHO)))
                .as("somebody of whom they know nothing")
                .containsExactly("customer.unknown");
        var own = seen(book(known(), NINE, true, ADMIN));
        var again = request(new DeskCustomer.Known(own.customer().id()), NINE.plus(HOUR.multipliedBy(3)), true, false);
        assertThat(seen(desk.book(again, me, WHO)).staff().id()).isEqualTo(business.staff());
    }

    @Test
    void aTakenTimeIsHadAnywayByAnAdministratorAloneAndHeldAgainstNobody() {
        book(known(), NINE, true, ADMIN);
        var anyway = request(known(), NINE, true, true);

        assertThat(refusals(() -> book(known(), NINE, true, ADMIN))).containsExactly(SlotRefusedException.TAKEN);
        assertThat(refusals(() -> desk.book(anyway, new Actor.Staff(business.staff(), "Sam"), WHO)))
                .isNotEmpty();
        var beside = seen(desk.book(anyway, ADMIN, WHO));

        assertThat(beside.exclusive()).isFalse();
        assertThat(beside.status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(appointments.history(beside.reference(), ADMIN).get(0).putAside())
                .containsExactly(SlotRefusedException.TAKEN);
        assertThat(audited(beside, "appointment.booked")).isEqualTo(1);
    }

    @Test
    void aFreeTimeThatIsTooSoonIsHadAnywayAndHeldLikeAnyOther() {
        var past = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(HOUR);

        assertThat(refusals(() -> book(known(), past, true, ADMIN))).containsExactly("booking.slot.tooSoon");
        var booked = seen(desk.book(request(known(), past, true, true), ADMIN, WHO));

        assertThat(booked.exclusive()).isTrue();
    }

    private DeskBooking with(long staff, DeskCustomer customer, boolean anyway) {
        return booking(staff, customer, NINE, true, anyway);
    }

    private static DeskCustomer walkIn(String phone) {
        return new DeskCustomer.Newcomer(guest(null, phone));
    }

    private static long messages(Details about) {
        return Inside.database()
                .count("select count(*) from message where appointment_id = ? and kind like 'BOOKING%'", about.id());
    }

    private static long audited(Details about, String action) {
        return Inside.database()
                .count(
                        "select count(*) from audit_entry where subject = ? and action = ? and actor = ?",
                        about.reference().value(),
                        action,
                        WHO);
    }
}
