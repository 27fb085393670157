package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.catalog.Service;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.calendar.CalendarFile;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.messaging.calendar.CalendarFile.Organizer;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.TimeRange;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of lives of appointments: booked, moved, asked for, confirmed, rejected, cancelled, in any order that the rules
 * allow. Each change is written as a calendar file and read by a library that is not ours. A calendar that gets them all, in
 * whatever order the mails come, shows the last state.
 */
class CalendarHistoryTest {

    private static final int LIVES = 200;
    private static final Instant FIRST_DAY = Instant.parse("2027-01-04T08:00:00Z");
    private static final Organizer PRACTICE = new Organizer("Praxis", new EmailAddress("booking@practice.example"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX");
    private static final String HOST = "booking.practice.example";

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 7_777_777})
    void theLastStateIsWhatACalendarShows(long seed) throws Exception {
        var random = new Random(seed);
        for (var life = 0; life < LIVES; life++) {
            var appointment = booked(random);
            var sent = new ArrayList<Invitation>();
            sent.add(Invitation.of(appointment));
            for (var steps = random.nextInt(9);
                    steps > 0 && appointment.status().holdsTime();
                    steps--) {
                change(appointment, random);
                sent.add(Invitation.of(appointment));
            }

            assertOneHistory(sent);
            assertShows(appointment, sent);
            Collections.shuffle(sent, random);
            assertShows(appointment, sent);
        }
    }

    private static void assertOneHistory(List<Invitation> sent) {
        for (var i = 1; i < sent.size(); i++) {
            assertThat(sent.get(i).uid()).isEqualTo(sent.get(0).uid());
            assertThat(sent.get(i).sequence())
                    .as("of %s", sent)
                    .isGreaterThan(sent.get(i - 1).sequence());
        }
        assertThat(sent.get(0).sequence()).isZero();
    }

    private static void assertShows(Appointment appointment, List<Invitation> sent) {
        var calendar = new HashMap<String, Invitation>();
        sent.forEach(invitation -> take(calendar, invitation));

        var shown = calendar.get(sent.get(0).uid());
        assertThat(calendar).hasSize(1);
        assertThat(shown.isCancelled()).isEqualTo(!appointment.status().holdsTime());
        assertThat(shown.time()).isEqualTo(appointment.time());
        assertThat(shown.status())
                .isEqualTo(
                        switch (appointment.status()) {
                            case PENDING -> "TENTATIVE";
                            case CONFIRMED -> "CONFIRMED";
                            default -> "CANCELLED";
                        });
    }

    /** As calendar programs do: what has a lower SEQUENCE than what is there is old news. */
    private static void take(Map<String, Invitation> calendar, Invitation invitation) {
        calendar.merge(
                invitation.uid(), invitation, (there, came) -> came.sequence() > there.sequence() ? came : there);
    }

    private static Appointment booked(Random random) throws Exception {
        var status = random.nextBoolean() ? AppointmentStatus.CONFIRMED : AppointmentStatus.PENDING;
        var agreement = Agreement.on(BigDecimal.TEN, "EUR", "", BookedThrough.PAGE, FIRST_DAY);
        var appointment = Appointment.of(agreement, new BookingReference("FO-7K3QX"), 9, status);
        number(appointment, 7);
        appointment.occupy(service(), 1, 2, someTime(random));
        return appointment;
    }

    private static void change(Appointment appointment, Random random) throws Exception {
        switch (random.nextInt(6)) {
            case 0 -> appointment.cancel();
            case 1 -> appointment.askToMoveTo(service(), someTime(random));
            case 2 -> decide(appointment, random);
            default -> appointment.moveTo(service(), someTime(random));
        }
    }

    /** What was asked for can be rejected, and confirmed only after its time was taken. */
    private static void decide(Appointment appointment, Random random) throws Exception {
        if (appointment.status() != AppointmentStatus.PENDING) {
            appointment.cancel();
        } else if (random.nextBoolean()) {
            appointment.become(AppointmentStatus.REJECTED);
        } else if (appointment.occupation().isExclusive()) {
            appointment.become(AppointmentStatus.CONFIRMED);
        } else {
            appointment.moveTo(service(), someTime(random));
        }
    }

    /** Summer and winter, and the nights between them. */
    private static TimeRange someTime(Random random) {
        var start = FIRST_DAY.plus(Duration.ofMinutes(15L * random.nextInt(4 * 24 * 365)));
        return new TimeRange(start, start.plus(Duration.ofHours(1)));
    }

    private static Service service() throws Exception {
        var service = Service.offer(3, "Massage", "", Duration.ofHours(1), BigDecimal.TEN, 1);
        number(service, 3);
        return service;
    }

    private static void number(Object entity, long id) throws Exception {
        var field = entity.getClass().getDeclaredField("id");
        field.setAccessible(true);
        field.set(entity, id);
    }

    /** One calendar file, as somebody else reads it. */
    private record Invitation(String method, String uid, int sequence, String status, TimeRange time) {

        static Invitation of(Appointment appointment) throws Exception {
            var method = appointment.status().holdsTime() ? Method.REQUEST : Method.CANCEL;
            var details = ExampleAppointment.usual()
                    .as(appointment.status(), appointment.sequence())
                    .at(appointment.time().start())
                    .details();
            var file = CalendarFile.of(details, PRACTICE, HOST, method, FIRST_DAY);
            var calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(text(calendar, Property.METHOD)).isEqualTo(method.name());
            assertThat(calendar.getComponents()).hasSize(1);
            var event = (VEvent) calendar.getComponents().get(0);
            return new Invitation(
                    method.name(),
                    text(event, Property.UID),
                    Integer.parseInt(text(event, Property.SEQUENCE)),
                    text(event, Property.STATUS),
                    new TimeRange(moment(text(event, Property.DTSTART)), moment(text(event, Property.DTEND))));
        }

        private static String text(PropertyContainer there, String name) {
            return there.<Property>getProperty(name).orElseThrow().getValue();
        }

        private static Instant moment(String written) {
            return OffsetDateTime.parse(written, MOMENT).toInstant();
        }

        boolean isCancelled() {
            return method.equals(Method.CANCEL.name());
        }
    }
}
