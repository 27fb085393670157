package app.foyer.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the business says about a service.
 *
 * @param description may be empty
 * @param bufferBefore for how long the staff member is kept free before it, {@code bufferAfter} after it
 * @param price in the company's currency
 * @param capacity how many customers may have it at one moment with one staff member
 * @param staff who gives it, by id
 * @param locations where, by id
 * @param prices with whom of those who give it it costs something else, by id
 */
public record ServiceTerms(
        long categoryId,
        String name,
        String description,
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        BigDecimal price,
        int capacity,
        Set<Long> staff,
        Set<Long> locations,
        Map<Long, BigDecimal> prices)
        implements Serializable {

    public ServiceTerms {
        name = name == null ? "" : name.strip();
        description = description == null ? "" : description.strip().replace("\r\n", "\n");
        staff = Set.copyOf(staff);
        locations = Set.copyOf(locations);
        prices = Map.copyOf(prices);
    }

    /** The same, given by these as well for as much as until now, and there as well. */
    public ServiceTerms with(Collection<Long> moreStaff, Map<Long, BigDecimal> known, Collection<Long> moreLocations) {
        var all = new TreeMap<>(prices);
        known.forEach((person, price) -> {
            if (moreStaff.contains(person)) {
                all.putIfAbsent(person, price);
            }
        });
        return new ServiceTerms(
                categoryId,
                name,
                description,
                duration,
                bufferBefore,
                bufferAfter,
                price,
                capacity,
                together(staff, moreStaff),
                together(locations, moreLocations),
                all);
    }

    private static Set<Long> together(Set<Long> some, Collection<Long> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
