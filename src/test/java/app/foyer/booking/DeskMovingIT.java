package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is booked is moved, lengthened and handed over at the desk, and who hears of it. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class DeskMovingIT extends AtTheDesk {

    @Test
    void movedLengthenedAndGivenAwayInOneChangeItKeepsItsBuffersAndItsCustomerHearsOfItOnce() {
        var before = seen(book(known(), NINE, true, ADMIN));
        var later = NINE.plus(HOUR.multipliedBy(5)).plusSeconds(600);

        desk.move(move(before, later, Optional.of(colleague), Optional.of(Duration.ofMinutes(90)), false), ADMIN, WHO);

        var after = appointments.asItsCustomerSees(before.id());
        assertThat(after.start()).isEqualTo(later);
        assertThat(Duration.between(after.start(), after.end())).isEqualTo(Duration.ofMinutes(90));
        assertThat(after.staff().id()).isEqualTo(colleague);
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        var line = appointments.history(before.reference(), ADMIN).get(1);
        assertThat(line.shifted().oldLength()).isEqualTo(HOUR);
        assertThat(line.shifted().newLength()).isEqualTo(Duration.ofMinutes(90));
        assertThat(line.shifted().newStaff()).isNotEqualTo(line.shifted().oldStaff());
        assertThat(Inside.database()
                        .count(
                                "select count(*) from message where appointment_id = ? and kind = 'BOOKING_MOVED'",
                                before.id()))
                .isEqualTo(1);
        assertThat(refusals(() -> desk.book(
                        requestWith(colleague, known(), later.plus(Duration.ofMinutes(95)), false), ADMIN, WHO)))
                .as("the buffer after the new end")
                .containsExactly(SlotRefusedException.TAKEN);
        book(known(), NINE, true, ADMIN);
    }

    @Test
    void whoeverGivesItAwayHearsOfItLikeWhoeverGetsItAndNobodyTwice() {
        var giver = accountOf(business.staff());
        var taker = accountOf(colleague);
        var workflow = tellingStaffOfMoves();
        var before = seen(book(known(), NINE, true, ADMIN));

        desk.move(move(before, NINE, Optional.of(colleague), Optional.empty(), false), ADMIN, WHO);
        assertThat(recipients(workflow)).containsExactlyInAnyOrder(giver.email(), taker.email());

        var after = appointments.asItsCustomerSees(before.id());
        desk.move(move(after, NINE.plus(HOUR), Optional.empty(), Optional.empty(), false), ADMIN, WHO);
        assertThat(recipients(workflow)).containsExactlyInAnyOrder(giver.email(), taker.email(), taker.email());
    }

    @Test
    void itsCustomerMovesItAfterwardsAsLongAsItIsNow() {
        var before = seen(book(known(), NINE, true, ADMIN));
        desk.move(move(before, NINE, Optional.empty(), Optional.of(Duration.ofHours(2)), false), ADMIN, WHO);

        var customer = new Actor.Customer(before.customer().id(), "Grace");
        bookings.move(before.reference(), NINE.plus(HOUR.multipliedBy(5)), customer, RequestKey.random());

        var after = appointments.asItsCustomerSees(before.id());
        assertThat(Duration.between(after.start(), after.end())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whoLookedAtAnotherTimeIsAskedAgainAndARepeatedMoveIsDoneOnce() {
        var seen = seen(book(known(), NINE, true, ADMIN));
        var first = move(seen, NINE.plus(HOUR), Optional.empty(), Optional.empty(), false);
        desk.move(first, ADMIN, WHO);
        desk.move(first, ADMIN, WHO);

        assertThat(appointments.history(seen.reference(), ADMIN)).hasSize(2);
        assertThat(refusals(() -> desk.move(
                        move(seen, NINE.plus(HOUR.multipliedBy(4)), Optional.empty(), Optional.empty(), false),
                        ADMIN,
                        WHO)))
                .containsExactly("booking.verdict.changed");
    }

    @Test
    void staffGiveNothingAwayAndFindNothingOfOthers() {
        var seen = seen(book(known(), NINE, true, ADMIN));
        var owner = new Actor.Staff(business.staff(), "Sam");
        var other = new Actor.Staff(colleague, "Kim");

        assertThat(refusals(
                        () -> desk.move(move(seen, NINE, Optional.of(colleague), Optional.empty(), false), owner, WHO)))
                .containsExactly("booking.desk.ownOnly");
        assertThat(refusals(() ->
                        desk.move(move(seen, NINE.plus(HOUR), Optional.empty(), Optional.empty(), false), other, WHO)))
                .containsExactly("booking.unknown");
    }

    @Test
    void nobodyGetsWhatTheyDoNotOfferAndNothingLastsADayAndMore() {
        var seen = seen(book(known(), NINE, true, ADMIN));
        var stranger = business.employ();

        assertThat(refusals(
                        () -> desk.move(move(seen, NINE, Optional.of(stranger), Optional.empty(), true), ADMIN, WHO)))
                .containsExactly("booking.desk.notOffered");
        assertThat(refusals(() -> desk.move(
                        move(seen, NINE, Optional.empty(), Optional.of(Duration.ofHours(25)), true), ADMIN, WHO)))
                .containsExactly("booking.desk.length");
    }

    @Test
    void whoeverHasLeftHearsNothingOfWhatIsHandedOver() {
        var giver = accountOf(business.staff());
        var taker = accountOf(colleague);
        var workflow = tellingStaffOfMoves();
        var before = seen(book(known(), NINE, true, ADMIN));
        Inside.database().run("update account set enabled = false where id = ?", giver.id());

        desk.move(move(before, NINE, Optional.of(colleague), Optional.empty(), false), ADMIN, WHO);

        assertThat(recipients(workflow)).containsExactly(taker.email());
    }

    private static DeskMove move(
            Details seen, Instant start, Optional<Long> staff, Optional<Duration> length, boolean anyway) {
        return new DeskMove(seen.reference(), start, staff, length, seen.sequence(), anyway, RequestKey.random());
    }

    private static OwnAccount accountOf(long staff) {
        var account = OwnAccount.in(Inside.database(), "STAFF");
        Inside.database().run("update staff_member set account_id = ? where id = ?", account.id(), staff);
        return account;
    }

    /** A mail to the staff member whenever something of this service is moved. @return its number */
    private long tellingStaffOfMoves() {
        var workflow = 1_000_000 + offered;
        var database = Inside.database();
        database.run(
                "insert into workflow (id, name, event, active, delay_minutes, services, counts_from)"
                        + " values (?, 'Own', 'RESCHEDULED', true, 0, ?, current_timestamp)",
                workflow,
                String.valueOf(offered));
        database.run(
                "insert into workflow_action (id, workflow_id, channel, recipient) values (?, ?, 'MAIL', 'STAFF')",
                workflow,
                workflow);
        database.run(
                "insert into workflow_template (id, action_id, language, subject, html_part, text_part)"
                        + " values (?, ?, 'en', 'Moved', '<p>{staff_name}</p>', '{staff_name}')",
                workflow,
                workflow);
        return workflow;
    }

    private static List<String> recipients(long workflow) {
        return Inside.database()
                .list(row -> row.getString(1), "select recipient from message where workflow_id = ?", workflow);
    }
}
