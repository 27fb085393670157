package app.foyer.web.admin.appointment;

import app.foyer.booking.AppointmentFilter;
import app.foyer.shared.AppointmentStatus;
import app.foyer.web.support.Address;
import app.foyer.web.support.Days;
import app.foyer.web.support.SentNumber;
import jakarta.faces.context.ExternalContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the address of the console's appointments asks for. Anything may stand there: what means nothing is left out.
 *
 * @param search as typed; empty for all
 * @param statuses empty for all; in the address with commas between
 * @param from first day, included; null for no limit
 * @param until last day, included; null for no limit
 * @param ids of a {@code service}, {@code staff}, {@code location} and {@code customer}; missing for all
 * @param isUnreadable whether a date stood there that is none
 */
record AppointmentChoices(
        String search,
        Set<AppointmentStatus> statuses,
        LocalDate from,
        LocalDate until,
        Map<String, Long> ids,
        boolean isUnreadable) {

    static final String SERVICE = "service";
    static final String STAFF = "staff";
    static final String LOCATION = "location";
    static final String CUSTOMER = "customer";

    private static final int LONGEST = 100;
    private static final List<String> THINGS = List.of(SERVICE, STAFF, LOCATION, CUSTOMER);

    /** Of the address that is shown. A status may stand there several times; who books names what is booked, and no filter. */
    static AppointmentChoices of(ExternalContext address) {
        var parameters = new HashMap<>(address.getRequestParameterMap());
        var statuses = address.getRequestParameterValuesMap().get("status");
        if (statuses != null) {
            parameters.put("status", String.join(",", statuses));
        }
        if (NewAppointmentView.DO.equals(parameters.get("do"))) {
            THINGS.forEach(parameters::remove);
        }
        return from(parameters);
    }

    static AppointmentChoices from(Map<String, String> parameters) {
        return new AppointmentChoices(
                search(parameters.get("search")),
                statuses(parameters.get("status")),
                Days.parse(parameters.get("from")).orElse(null),
                Days.parse(parameters.get("until")).orElse(null),
                numbers(
                        SERVICE, parameters.get("service"),
                        STAFF, parameters.get("staff"),
                        LOCATION, parameters.get("location"),
                        CUSTOMER, parameters.get("customer")),
                Days.isUnreadable(parameters.get("from")) || Days.isUnreadable(parameters.get("until")));
    }

    /** @param zone by whose clock the days begin and end */
    AppointmentFilter filter(ZoneId zone) {
        return new AppointmentFilter(
                search,
                statuses,
                id(SERVICE),
                id(STAFF),
                id(LOCATION),
                id(CUSTOMER),
                Optional.ofNullable(from).map(day -> Days.startOf(day, zone)),
                Optional.ofNullable(until).map(day -> Days.startOf(day.plusDays(1), zone)));
    }

    Address address() {
        var address = Address.here()
                .with("search", search.isEmpty() ? null : search)
                .with("status", names(statuses))
                .with("from", from)
                .with("until", until);
        for (var thing : THINGS) {
            address = address.with(thing, ids.get(thing));
        }
        return address;
    }

    boolean isFiltered() {
        return !address().choices().isEmpty();
    }

    Optional<Long> id(String thing) {
        return Optional.ofNullable(ids.get(thing));
    }

    /** The statuses without this one if it is among them, with it if not. */
    Set<AppointmentStatus> toggled(AppointmentStatus status) {
        var others = EnumSet.noneOf(AppointmentStatus.class);
        others.addAll(statuses);
        if (!others.remove(status)) {
            others.add(status);
        }
        return others;
    }

    /** As they stand in an address; null for none. */
    static String names(Collection<AppointmentStatus> statuses) {
        return statuses.isEmpty()
                ? null
                : statuses.stream().sorted().map(AppointmentChoices::name).collect(Collectors.joining(","));
    }

    static String name(AppointmentStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String search(String typed) {
        var search = Objects.requireNonNullElse(typed, "").strip();
        return search.length() > LONGEST ? search.substring(0, LONGEST) : search;
    }

    private static Set<AppointmentStatus> statuses(String typed) {
        var names = List.of(
                Objects.requireNonNullElse(typed, "").toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        return Arrays.stream(AppointmentStatus.values())
                .filter(status -> names.contains(name(status)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Long> numbers(String... namesAndValues) {
        var numbers = new HashMap<String, Long>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            SentNumber.id(namesAndValues[i + 1]).ifPresent(number -> numbers.put(name, number));
        }
        return Map.copyOf(numbers);
    }
}
