package app.foyer.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
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
        Set<Long> locations)
        implements Serializable {

    public ServiceTerms {
        name = name == null ? "" : name.strip();
        description = description == null ? "" : description.strip().replace("\r\n", "\n");
        staff = Set.copyOf(staff);
        locations = Set.copyOf(locations);
    }

    /** The same, given by these as well, and there as well. */
    public ServiceTerms with(Collection<Long> moreStaff, Collection<Long> moreLocations) {
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
                together(locations, moreLocations));
    }

    private static Set<Long> together(Set<Long> some, Collection<Long> more) {
        var all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}
