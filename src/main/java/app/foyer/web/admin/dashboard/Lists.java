package app.foyer.web.admin.dashboard;

import app.foyer.reporting.DayFigures;
import app.foyer.reporting.Period;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Address;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The addresses of the lists behind the figures: each filter shows exactly what was counted. */
final class Lists {

    private static final AppointmentStatus[] BOOKED = Arrays.stream(AppointmentStatus.values())
            .filter(DayFigures::isBooked)
            .toArray(AppointmentStatus[]::new);

    private Lists() {}

    static String booked(LocalDate first, LocalDate last) {
        return of(first, last, BOOKED);
    }

    static String booked(Period period) {
        return booked(period.first(), period.last());
    }

    static String of(LocalDate first, LocalDate last, AppointmentStatus... statuses) {
        return appointments(statuses)
                .with("from", first)
                .with("until", last)
                .with("sort", "start")
                .with("order", "asc")
                .toString();
    }

    /** One person's week in the calendar. */
    static String weekOf(long staffId) {
        return Address.of("calendar")
                .with("view", "week")
                .with("staff", staffId)
                .toString();
    }

    static String undecided() {
        return appointments(AppointmentStatus.PENDING)
                .with("sort", "start")
                .with("order", "asc")
                .toString();
    }

    private static Address appointments(AppointmentStatus... statuses) {
        return Address.of("appointments").withAll("status", names(statuses));
    }

    static String failedMessages(LocalDate since) {
        return Address.of("messages")
                .with("status", "failed")
                .with("since", since)
                .toString();
    }

    static String customersSince(LocalDate day) {
        return Address.of("customers")
                .with("since", day)
                .with("sort", "since")
                .with("order", "desc")
                .toString();
    }

    private static List<String> names(AppointmentStatus... statuses) {
        return Stream.of(statuses)
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
