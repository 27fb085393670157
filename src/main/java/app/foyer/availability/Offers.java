package app.foyer.availability;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The starts of one or several staff members as one list for the customer: each start once, in order of time. */
public record Offers(List<Offer> offers) implements Serializable {

    private static final Comparator<Slot> BY_START_THEN_STAFF =
            Comparator.comparing(Slot::start).thenComparing(Slot::staffId).thenComparing(Slot::locationId);

    public Offers {
        offers = List.copyOf(offers);
    }

    public static Offers of(Collection<Slot> slots) {
        var sorted = slots.stream().sorted(BY_START_THEN_STAFF).toList();
        var offers = new ArrayList<Offer>();
        for (int next, first = 0; first < sorted.size(); first = next) {
            next = endOfSameStart(sorted, first);
            offers.add(new Offer(sorted.get(first).start(), sorted.subList(first, next)));
        }
        return new Offers(offers);
    }

    private static int endOfSameStart(List<Slot> sorted, int first) {
        int next = first + 1;
        while (next < sorted.size()
                && sorted.get(next).start().equals(sorted.get(first).start())) {
            next++;
        }
        return next;
    }

    /** By the date that the clock in {@code zone} (mostly the visitor's) shows at the start. Days without a start are missing. */
    public SortedMap<LocalDate, List<Offer>> byDay(ZoneId zone) {
        var clock = new WallClock(zone);
        var days = new TreeMap<LocalDate, List<Offer>>();
        offers.forEach(offer -> days.computeIfAbsent(clock.dateAt(offer.start()), day -> new ArrayList<>())
                .add(offer));
        return days;
    }

    /**
     * The {@code count} starts that lie nearest to {@code wished}, before or after it, in order of time. The wished
     * start itself is the nearest of all when it is free; of two that are equally near, the earlier one is taken.
     */
    public List<Offer> nearest(Instant wished, int count) {
        return offers.stream()
                .sorted(Comparator.comparing(
                        offer -> Duration.between(wished, offer.start()).abs()))
                .limit(count)
                .sorted(Comparator.comparing(Offer::start))
                .toList();
    }
}
