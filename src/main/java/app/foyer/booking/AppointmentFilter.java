package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which appointments the console lists: all that obey everything which is said here.
 *
 * @param search the beginning of a reference, parts of a name or an e-mail address in any case, or a phone number however it
 *     is written; empty for all
 * @param statuses empty for all
 * @param service by its id; the same for {@code staff}, {@code location} and {@code customer}
 * @param from first moment of a start, included
 * @param until last moment of a start, excluded
 */
public record AppointmentFilter(
        String search,
        Set<AppointmentStatus> statuses,
        Optional<Long> service,
        Optional<Long> staff,
        Optional<Long> location,
        Optional<Long> customer,
        Optional<Instant> from,
        Optional<Instant> until)
        implements Serializable {

    public AppointmentFilter {
        search = search.strip();
        statuses = Set.copyOf(statuses);
    }

    public static AppointmentFilter none() {
        return between(Optional.empty(), Optional.empty());
    }

    /** The same, with this search. */
    public AppointmentFilter searching(String text) {
        return new AppointmentFilter(text, statuses, service, staff, location, customer, from, until);
    }

    public static AppointmentFilter between(Optional<Instant> from, Optional<Instant> until) {
        return new AppointmentFilter(
                "", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from, until);
    }
}
