package app.foyer.messaging.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.messaging.calendar.CalendarFile.Organizer;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Organizer PRACTICE =
            new Organizer("Praxis Lindqvist", new EmailAddress("booking@practice.example"));
    private static final String HOST = "booking.practice.example";

    private final ExampleAppointment example = ExampleAppointment.usual();

    @Test
    void tellsWhatWhenWhereAndWithWhom() throws Exception {
        var event = event(file(example.details(), Method.REQUEST));

        assertThat(text(event, Property.SUMMARY)).isEqualTo("Deep tissue massage");
        assertThat(text(event, Property.DTSTART)).isEqualTo("20261201T080000Z");
        assertThat(text(event, Property.DTEND)).isEqualTo("20261201T090000Z");
        assertThat(text(event, Property.LOCATION)).isEqualTo("Foyer am Park, Parkallee 12, 20144 Hamburg");
        assertThat(text(event, Property.DESCRIPTION))
                .isEqualTo("Praxis Lindqvist\nWith Marta Lindqvist\nReference FO-7K3QX");
        assertThat(text(event, Property.UID)).isEqualTo("FO-7K3QX@booking.practice.example");
        assertThat(text(event, Property.ORGANIZER)).isEqualTo("mailto:booking@practice.example");
        assertThat(text(event, Property.ATTENDEE)).isEqualTo("mailto:grace@example.com");
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void isTentativeWhileTheBookingWaitsForConfirmation() throws Exception {
        var pending = example.as(AppointmentStatus.PENDING, 0).details();

        assertThat(text(event(file(pending, Method.REQUEST)), Property.STATUS)).isEqualTo("TENTATIVE");
    }

    @Test
    void invitesNobodyWhenItIsAddedByHand() throws Exception {
        var event = event(file(example.details(), Method.PUBLISH));

        assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
    }

    @Test
    void speaksTheLanguageOfTheCustomer() throws Exception {
        var event = event(file(example.in("de").details(), Method.REQUEST));

        assertThat(text(event, Property.DESCRIPTION)).contains("Bei Marta Lindqvist", "Buchungsnummer FO-7K3QX");
    }

    @Test
    void containsNoLink() {
        assertThat(file(example.details(), Method.REQUEST)).doesNotContain("http", "_url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace",
                "Müller-Lüdenscheidt, Dr.; \"Ömer\" \\ Söhne",
                "עדה לאבלייס עדה לאבלייס עדה לאבלייס עדה לאבלייס",
                "👩‍🔬👨‍👩‍👧‍👦👩‍🔬👨‍👩‍👧‍👦👩‍🔬👨‍👩‍👧‍👦👩‍🔬👨‍👩‍👧‍👦",
                "Grace\r\nATTENDEE:mailto:evil@example.com",
                "tab\tand\u0000nul"
            })
    void foldsEscapesAndKeepsWhateverNameThereIs(String name) throws Exception {
        var file = file(example.of(name, name).called(name).details(), Method.REQUEST);
        var event = event(file);

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(text(event, Property.SUMMARY))
                .isEqualTo(name.replace("\r\n", "\n").replaceAll("[\t\u0000]", ""));
    }

    @Nested
    class OverTheLifeOfAnAppointment {

        @Test
        void keepsItsUidAndRaisesItsSequenceWithEveryChange() throws Exception {
            var random = new Random(2026);
            for (int run = 0; run < 300; run++) {
                var versions = randomLife(random);
                assertOneLife(versions);
            }
        }

        /** Booked, moved up to six times, and in half of the cases cancelled. */
        private List<String> randomLife(Random random) {
            var files = new ArrayList<String>();
            var current = example.at(
                    Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(1_000_000))));
            var sequence = 0;
            files.add(file(current.as(AppointmentStatus.CONFIRMED, sequence).details(), Method.REQUEST));
            for (int move = random.nextInt(7); move > 0; move--) {
                current = current.at(current.start().plus(Duration.ofMinutes(random.nextInt(100_000))));
                files.add(
                        file(current.as(AppointmentStatus.CONFIRMED, ++sequence).details(), Method.REQUEST));
            }
            if (random.nextBoolean()) {
                files.add(
                        file(current.as(AppointmentStatus.CANCELLED, ++sequence).details(), Method.CANCEL));
            }
            return files;
        }

        private void assertOneLife(List<String> files) throws Exception {
            for (int version = 0; version < files.size(); version++) {
                var isCancelled = files.get(version).contains("METHOD:CANCEL");
                var calendar = parse(files.get(version));
                var event = event(files.get(version));
                assertThat(text(event, Property.UID)).isEqualTo("FO-7K3QX@" + HOST);
                assertThat(text(event, Property.SEQUENCE)).isEqualTo(String.valueOf(version));
                assertThat(calendar.getMethod().getValue()).isEqualTo(isCancelled ? "CANCEL" : "REQUEST");
                assertThat(text(event, Property.STATUS)).isEqualTo(isCancelled ? "CANCELLED" : "CONFIRMED");
                assertThat(moment(event, Property.DTEND).minusHours(1)).isEqualTo(moment(event, Property.DTSTART));
            }
        }
    }

    private static OffsetDateTime moment(VEvent event, String property) {
        var basic = text(event, property);
        return OffsetDateTime.parse(
                basic.replaceFirst("(\\d{4})(\\d\\d)(\\d\\dT\\d\\d)(\\d\\d)(\\d\\d)Z", "$1-$2-$3:$4:$5Z"));
    }

    private static String file(Details details, Method method) {
        return CalendarFile.of(details, PRACTICE, HOST, method, ExampleAppointment.NOW);
    }

    private static Calendar parse(String file) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        return calendar;
    }

    private static VEvent event(String file) throws Exception {
        return parse(file).<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
