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
 * @param showPlacesLeft the booking page tells how many places of a group are left at each time
 * @param mostUpcoming how many upcoming appointments one customer may have; 0 for any number
 * @param mostPerDay the same of those on one day at the place
 * @param mostPerWeek the same of those in one week, which begins as {@link CompanySettings} says
 */
@Topic("booking")
public record BookingSettings(
        @Default("15") @Range(from = 5, to = 1_440) Duration step,
        @Default("false") boolean packed,
        @Default("120") @Range(from = 0, to = 525_600) Duration minimumNotice,
        @Default("90") @Range(from = 1, to = 730) int horizonDays,
        @Default("true") boolean confirmAtOnce,
        @Default("true") boolean createAccount,
        @Default("false") boolean showPlacesLeft,
        @Default("0") @Range(from = 0, to = 1_000) int mostUpcoming,
        @Default("0") @Range(from = 0, to = 100) int mostPerDay,
        @Default("0") @Range(from = 0, to = 500) int mostPerWeek)
        implements Serializable {}
