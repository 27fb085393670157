package app.foyer.availability;

import app.foyer.shared.TimeRange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When something can be booked, for pages, REST and the booking itself. Every answer costs the same number of queries,
 * whatever the number of days and staff members.
 */
@Stateless
@PermitAll
public class AvailabilityService {

    private static final int DAYS_LOOKED_AT_FOR_ALTERNATIVES = 21;

    @Inject
    private Diary diary;

    /**
     * All free starts whose date lies between {@code first} and {@code last} on the clock of {@code zone}, both included.
     *
     * @param zone mostly the visitor's
     * @return nothing for a service that is not offered, or not by this person or at this place
     */
    public Offers offers(Wish wish, LocalDate first, LocalDate last, ZoneId zone) {
        var starts = new WallClock(zone).of(new DateRange(first, last));
        return Offers.of(slots(wish, starts));
    }

    /**
     * How many places are left at each free start from {@code first} to {@code last} on the clock of {@code zone}, both
     * included, with all who give it then together.
     */
    public Map<Instant, Integer> placesLeft(Wish wish, LocalDate first, LocalDate last, ZoneId zone) {
        var starts = new WallClock(zone).of(new DateRange(first, last));
        var left = new HashMap<Instant, Integer>();
        diary.read(wish, starts).forEach(freeTimes -> freeTimes
                .slots(starts)
                .forEach(slot -> left.merge(slot.start(), freeTimes.placesLeft(slot.start()), Integer::sum)));
        return left;
    }

    /** The {@code count} free starts nearest to a wished one, before or after it, in order of time. */
    public List<Offer> nearest(Wish wish, Instant wished, int count) {
        var day = wished.atZone(ZoneOffset.UTC).toLocalDate();
        var near = offers(
                wish,
                day.minusDays(DAYS_LOOKED_AT_FOR_ALTERNATIVES),
                day.plusDays(DAYS_LOOKED_AT_FOR_ALTERNATIVES),
                ZoneOffset.UTC);
        return near.nearest(wished, count);
    }

    /** The staff members who may be asked to fulfil the wish: those whose rows are locked before time is taken. */
    public Set<Long> candidates(Wish wish) {
        return diary.candidates(wish);
    }

    /** Whether the wish can be had at exactly this start, by the same rule that makes {@link #offers}. */
    public Choice choose(Wish wish, Instant start) {
        return Choice.among(diary.read(wish, SlotRules.justThe(start)), start);
    }

    /** When a staff member works at one place on these days; empty when nobody is received there any more. */
    public Optional<OpeningHours> openingHours(long staffId, long locationId, DateRange days) {
        return diary.openingHours(staffId, locationId, days);
    }

    private List<Slot> slots(Wish wish, TimeRange starts) {
        return diary.read(wish, starts).stream()
                .flatMap(freeTimes -> freeTimes.slots(starts).stream())
                .toList();
    }
}
