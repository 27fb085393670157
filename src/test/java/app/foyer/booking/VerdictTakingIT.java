package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.customer.Guest;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.testing.Inside;
import app.foyer.testing.OwnBusiness;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the business decides: about its own alone, with everything that belongs to it, or not at all. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
public class VerdictTakingIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(30, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final String WHO = "ada@own.example";

    @Inject
    private BookingService bookings;

    @Inject
    private VerdictTaking taking;

    @Inject
    private VerdictService service;

    @Inject
    private AppointmentService appointments;

    @Resource
    private UserTransaction transaction;

    private OwnBusiness business;
    private long offered;

    @BeforeEach
    void open() {
        business = OwnBusiness.stayingIn(Inside.database());
        offered = business.service(Duration.ofHours(1)).offered();
    }

    @Test
    void aRejectedOneGivesItsTimeFreeAndItsCustomerIsTold() {
        var asked = waiting();

        decide(asked, Verdict.REJECT, me());

        var after = now(asked);
        assertThat(after.status()).isEqualTo(AppointmentStatus.REJECTED);
        assertThat(after.sequence()).isEqualTo(asked.sequence() + 1);
        assertThat(appointments.history(asked.reference(), me()))
                .last()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(AppointmentChange.Kind.REJECTED))
                .satisfies(line -> assertThat(line.actorName()).isEqualTo("Sam"))
                .satisfies(line -> assertThat(line.reason()).isEqualTo("We are closed then."));
        assertThat(messages(asked, "STATUS_CHANGED")).isEqualTo(1);
        assertThat(audited(asked, "appointment.rejected")).isEqualTo(1);
        book();
    }

    @Test
    void aColleaguesOneIsAsUnknownAsOneThatThereIsNot() {
        var asked = waiting();
        var colleague = new Actor.Staff(business.employ(), "Kim");

        assertThat(refusal(asked, Verdict.CONFIRM, colleague)).isEqualTo("booking.unknown");
        assertThat(now(asked).status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(messages(asked, "STATUS_CHANGED")).isZero();
    }

    @Test
    void whoComesSecondIsToldWhatItIsNow() {
        var asked = waiting();
        decide(asked, Verdict.CONFIRM, me());

        assertThat(refusal(asked, Verdict.REJECT, me())).isEqualTo("booking.verdict.reject.status");
        assertThat(refusal(asked, Verdict.CANCEL, me()))
                .as("allowed still, but not what they looked at")
                .isEqualTo("booking.verdict.changed");
        decide(now(asked), Verdict.CANCEL, me());
        assertThat(messages(asked, "BOOKING_CANCELLED")).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() throws Exception {
        var asked = waiting();

        transaction.begin();
        decide(asked, Verdict.CONFIRM, me());
        transaction.rollback();

        assertThat(now(asked).status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(messages(asked, "STATUS_CHANGED")).isZero();
        assertThat(audited(asked, "appointment.confirmed")).isZero();
    }

    @Test
    void whatIsConfirmedBesideOthersStaysMarkedAndElseTakesItsTime() {
        var alone = waiting();
        notExclusive(alone);
        decide(alone, Verdict.CONFIRM, me());
        assertThat(now(alone).exclusive()).isTrue();

        decide(now(alone), Verdict.CANCEL, me());
        var beside = waiting();
        notExclusive(beside);
        book();
        decide(beside, Verdict.CONFIRM, me());
        assertThat(now(beside).status()).isEqualTo(AppointmentStatus.CONFIRMED);
        assertThat(now(beside).exclusive()).isFalse();
    }

    @Test
    void nobodyWhoIsNotSignedInDecides() {
        var asked = waiting();

        assertThatThrownBy(() -> service.decide(ruling(asked, Verdict.CONFIRM))).isInstanceOf(EJBAccessException.class);
    }

    private void decide(Details seen, Verdict verdict, Actor actor) {
        taking.decide(ruling(seen, verdict), actor, WHO);
    }

    private String refusal(Details seen, Verdict verdict, Actor actor) {
        var refused = catchThrowableOfType(RefusedException.class, () -> decide(seen, verdict, actor));
        return refused.refusals().stream().map(Refusal::messageKey).reduce("", String::concat);
    }

    private static Ruling ruling(Details seen, Verdict verdict) {
        return new Ruling(seen.reference(), verdict, "We are closed then.", seen.sequence());
    }

    private Actor me() {
        return new Actor.Staff(business.staff(), "Sam");
    }

    private Details waiting() {
        var booked = book();
        Inside.database().run("update appointment set status = 'PENDING' where id = ?", booked.appointmentId());
        return appointments.asItsCustomerSees(booked.appointmentId());
    }

    private static void notExclusive(Details asked) {
        Inside.database().run("update appointment set exclusive = false where id = ?", asked.id());
    }

    private Details now(Details before) {
        return appointments.asItsCustomerSees(before.id());
    }

    private static long messages(Details about, String kind) {
        return Inside.database()
                .count("select count(*) from message where appointment_id = ? and kind = ?", about.id(), kind);
    }

    private static long audited(Details about, String action) {
        return Inside.database()
                .count(
                        "select count(*) from audit_entry where subject = ? and action = ? and actor = ?",
                        about.reference().value(),
                        action,
                        WHO);
    }

    private Booked book() {
        var guest = new Guest(
                "Grace",
                "Guest",
                new EmailAddress("grace-%s@customers.example".formatted(UUID.randomUUID())),
                "",
                "en",
                ZoneOffset.UTC);
        return bookings.book(new BookingRequest(
                offered,
                Optional.of(business.staff()),
                Optional.empty(),
                NINE,
                guest,
                "",
                BookedThrough.values()[0],
                RequestKey.random()));
    }
}
