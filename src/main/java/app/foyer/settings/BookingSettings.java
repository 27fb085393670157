package app.foyer.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * How bookings are taken.
 *
 * @param step the distance between two starts that are offered
 * @param packed starts follow directly on what is already booked, instead of a grid aligned to the day
 * @param minimumNotice how soon before its start a time can still be booked
 * @param horizonDays how many days ahead times are offered
 * @param confirmAtOnce a booking is CONFIRMED by itself; otherwise it waits as PENDING for a decision
 * @param createAccount a booking creates a login for a customer who has none
 */
@Topic("booking")
public record BookingSettings(
        @Default("15") @Range(from = 5, to = 1_440) Duration step,
        @Default("false") boolean packed,
        @Default("120") @Range(from = 0, to = 525_600) Duration minimumNotice,
        @Default("90") @Range(from = 1, to = 730) int horizonDays,
        @Default("true") boolean confirmAtOnce,
        @Default("true") boolean createAccount)
        implements Serializable {}
