package app.foyer.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Which of the own appointments a customer wants to see.
 *
 * @param reference part of a reference, in any case; empty for all
 * @param from first moment of a start, included
 * @param until last moment of a start, excluded
 */
public record CustomerFilter(
        Period period, String reference, Optional<Long> service, Optional<Instant> from, Optional<Instant> until)
        implements Serializable {

    /** The part of somebody's appointments that a tab shows. */
    public enum Period {
        /** Holding their time and not over yet, the next one first. */
        UPCOMING,
        /** Everything else, the latest first. */
        PAST;

        public Period other() {
            return this == UPCOMING ? PAST : UPCOMING;
        }
    }

    public static CustomerFilter all(Period period) {
        return new CustomerFilter(period, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same question to the other tab. */
    public CustomerFilter inTheOtherPeriod() {
        return new CustomerFilter(period.other(), reference, service, from, until);
    }
}
