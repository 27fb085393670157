package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentFilter;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the address of the console's appointments asks for. Anything may stand there: what means nothing is left out.
 *
 * @param search as typed; empty for all
 * @param from first day, included; null for no limit
 * @param until last day, included; null for no limit
 * @param isUnreadable whether a date stood there that is none
 */
record AppointmentChoices(
        String search, AppointmentStatus status, LocalDate from, LocalDate until, boolean isUnreadable) {

    private static final int LONGEST = 100;

    static AppointmentChoices from(Map<String, String> parameters) {
        return new AppointmentChoices(
                search(parameters.get("search")),
                status(parameters.get("status")),
                Days.parse(parameters.get("from")).orElse(null),
                Days.parse(parameters.get("until")).orElse(null),
                Days.isUnreadable(parameters.get("from")) || Days.isUnreadable(parameters.get("until")));
    }

    /** @param zone by whose clock the days begin and end */
    AppointmentFilter filter(ZoneId zone) {
        return new AppointmentFilter(
                search,
                Optional.ofNullable(status),
                Optional.ofNullable(from).map(day -> Days.startOf(day, zone)),
                Optional.ofNullable(until).map(day -> Days.startOf(day.plusDays(1), zone)));
    }

    Address address() {
        return Address.here()
                .with("search", search.isEmpty() ? null : search)
                .with("status", status == null ? null : name(status))
                .with("from", from)
                .with("until", until);
    }

    boolean isFiltered() {
        return !address().choices().isEmpty();
    }

    static String name(AppointmentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String search(String typed) {
        var search = Objects.requireNonNullElse(typed, "").strip();
        return search.length() > LONGEST ? search.substring(0, LONGEST) : search;
    }

    private static AppointmentStatus status(String typed) {
        return Arrays.stream(AppointmentStatus.values())
                .filter(status -> name(status).equals(typed))
                .findFirst()
                .orElse(null);
    }
}
