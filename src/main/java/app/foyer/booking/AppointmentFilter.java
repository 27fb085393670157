package app.foyer.booking;

import app.foyer.shared.AppointmentStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Which appointments the console lists.
 *
 * @param search part of a reference, a name or an e-mail address, in any case; empty for all
 * @param from first moment of a start, included
 * @param until last moment of a start, excluded
 */
public record AppointmentFilter(
        String search, Optional<AppointmentStatus> status, Optional<Instant> from, Optional<Instant> until)
        implements Serializable {

    public static AppointmentFilter none() {
        return new AppointmentFilter("", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
