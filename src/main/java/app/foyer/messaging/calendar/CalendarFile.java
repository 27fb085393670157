package app.foyer.messaging.calendar;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.DatedAppointments.Dated;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An appointment as a calendar entry (RFC 5545, RFC 5546). Its UID stays, its SEQUENCE grows with every change, so a
 * calendar replaces what it has. Times are absolute. Contains no link and no secret.
 */
public final class CalendarFile {

    /** The media type, to which {@code ; method=…} is added. */
    public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}");
    private static final Pattern NEEDS_PERCENT = Pattern.compile("[^A-Za-z0-9@._~!$'*+-]");

    /** What the calendar is asked to do. */
    public enum Method {
        /** To be added by hand: <em>Add to calendar</em>. */
        PUBLISH,
        /** An invitation, or its newer version. */
        REQUEST,
        /** To be taken out. */
        CANCEL
    }

    /** Who invites. */
    public record Organizer(String name, EmailAddress address) {}

    private final StringBuilder file = new StringBuilder();

    private CalendarFile() {}

    /**
     * The file's content, in the language of the customer.
     *
     * @param publicHost host name of the public address: makes the UID unique in the world
     * @param now when this version of the entry was made
     */
    public static String of(Details details, Organizer organizer, String publicHost, Method method, Instant now) {
        var calendar = new CalendarFile();
        calendar.write(details, organizer, publicHost, method, now);
        return calendar.file.toString();
    }

    /**
     * Several appointments of one customer, as a calendar program fetches them again and again.
     *
     * @param name of the calendar
     */
    public static String of(List<Dated> appointments, Organizer organizer, String publicHost, String name) {
        var calendar = new CalendarFile();
        calendar.begin(Method.PUBLISH);
        calendar.line("X-WR-CALNAME:" + text(name));
        calendar.line("NAME:" + text(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.line("X-PUBLISHED-TTL:PT1H");
        appointments.forEach(
                one -> calendar.event(one.details(), organizer, publicHost, Method.PUBLISH, one.changedAt()));
        calendar.line("END:VCALENDAR");
        return calendar.file.toString();
    }

    private void write(Details details, Organizer organizer, String publicHost, Method method, Instant now) {
        begin(method);
        event(details, organizer, publicHost, method, now);
        line("END:VCALENDAR");
    }

    private void begin(Method method) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Foyer//Appointments//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method);
    }

    private void event(Details details, Organizer organizer, String publicHost, Method method, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + text(details.reference() + "@" + publicHost));
        line("SEQUENCE:" + details.sequence());
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART:" + MOMENT.format(details.start()));
        line("DTEND:" + MOMENT.format(details.end()));
        line("SUMMARY:" + text(details.serviceName()));
        line("LOCATION:"
                + text(joined(", ", details.place().name(), details.place().address())));
        line("DESCRIPTION:" + text(description(details, organizer)));
        line("ORGANIZER;CN=" + parameter(organizer.name()) + ":" + mailto(organizer.address()));
        if (method != Method.PUBLISH) {
            attendee(details);
        }
        line("STATUS:" + status(details.status(), method));
        line("TRANSP:OPAQUE");
        line("END:VEVENT");
    }

    /** The customer, who has agreed by booking. */
    private void attendee(Details details) {
        EmailAddress.parse(details.customer().email())
                .ifPresent(address ->
                        line("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="
                                + parameter(details.customer().fullName()) + ":" + mailto(address)));
    }

    private static String description(Details details, Organizer organizer) {
        var texts = Texts.in(Locale.forLanguageTag(details.customer().language()));
        return joined(
                "\n",
                organizer.name(),
                texts.of("mail.calendar.with", details.staff().name()),
                texts.of("mail.calendar.reference", details.reference()));
    }

    private static String status(AppointmentStatus status, Method method) {
        if (method == Method.CANCEL || status == AppointmentStatus.CANCELLED || status == AppointmentStatus.REJECTED) {
            return "CANCELLED";
        }
        return status == AppointmentStatus.PENDING ? "TENTATIVE" : "CONFIRMED";
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }

    private static String text(String content) {
        return readable(content)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Between quotation marks, which it cannot contain itself. */
    private static String parameter(String content) {
        return '"' + readable(content).replace('"', '\'').replace('\n', ' ') + '"';
    }

    private static String readable(String content) {
        return NOT_TEXT.matcher(content.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    private static String mailto(EmailAddress address) {
        return "mailto:"
                + NEEDS_PERCENT.matcher(address.value()).replaceAll(odd -> "%%%02X"
                        .formatted((int) odd.group().charAt(0)));
    }

    /** Folds after 75 octets, never inside a character. */
    private void line(String content) {
        var octets = 0;
        for (var character : content.codePoints().toArray()) {
            var written = Character.toString(character);
            var length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                file.append(LINE_END).append(' ');
                octets = 1;
            }
            file.append(written);
            octets += length;
        }
        file.append(LINE_END);
    }
}
