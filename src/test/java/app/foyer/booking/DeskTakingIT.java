package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Guest;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the business does to time: by the rules that bind everybody, and against them only where an administrator says so. */
@ExtendWith(ArquillianExtension.class)
public class DeskTakingIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final String WHO = "ada@own.example";
    private static final Actor ADMIN = new Actor.Admin(WHO);

    @Inject
    private DeskTaking desk;

    @Inject
    private BookingService bookings;

    @Inject
    private AppointmentService appointments;

    private OwnBusiness business;
    private long colleague;
    private long offered;

    @BeforeEach
    void open() {
        business = OwnBusiness.in(Inside.database());
        colleague = business.employ();
        offered = business.service(HOUR)
                .withBuffers(Duration.ZERO, Duration.ofMinutes(15))
                .by(business.staff(), colleague);
    }

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

    private Booked book(DeskCustomer customer, Instant start, boolean isTold, Actor actor) {
        return desk.book(request(customer, start, isTold, false), actor, WHO);
    }

    private DeskBooking request(DeskCustomer customer, Instant start, boolean isTold, boolean anyway) {
        return booking(business.staff(), customer, start, isTold, anyway);
    }

    private DeskBooking requestWith(long staff, DeskCustomer customer, Instant start, boolean anyway) {
        return booking(staff, customer, start, true, anyway);
    }

    private DeskBooking with(long staff, DeskCustomer customer, boolean anyway) {
        return booking(staff, customer, NINE, true, anyway);
    }

    private DeskBooking booking(long staff, DeskCustomer customer, Instant start, boolean isTold, boolean anyway) {
        return new DeskBooking(
                customer,
                offered,
                Optional.of(staff),
                Optional.empty(),
                start,
                Optional.empty(),
                AppointmentStatus.CONFIRMED,
                "",
                FilledForm.EMPTY,
                isTold,
                anyway,
                RequestKey.random());
    }

    private static DeskMove move(
            Details seen, Instant start, Optional<Long> staff, Optional<Duration> length, boolean anyway) {
        return new DeskMove(seen.reference(), start, staff, length, seen.sequence(), anyway, RequestKey.random());
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

    private DeskCustomer known() {
        return new DeskCustomer.Newcomer(guest("grace-%s@customers.example".formatted(UUID.randomUUID()), ""));
    }

    private static DeskCustomer walkIn(String phone) {
        return new DeskCustomer.Newcomer(guest(null, phone));
    }

    private static Guest guest(String email, String phone) {
        var address = email == null ? null : new EmailAddress(email);
        return new Guest("Grace", "Guest", address, phone, "en", ZoneOffset.UTC);
    }

    private Details seen(Booked booked) {
        return appointments.asItsCustomerSees(booked.appointmentId());
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

    private static List<String> refusals(Runnable deed) {
        var refused = catchThrowableOfType(RefusedException.class, deed::run);
        return refused.refusals().stream().map(Refusal::messageKey).toList();
    }
}
