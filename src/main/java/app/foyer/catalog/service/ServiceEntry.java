package app.foyer.catalog.service;

import app.foyer.catalog.Service;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * A service as the business sees it.
 *
 * @param version of the row, for who changes it
 * @param staff who gives it, by id, also those who are archived; {@code locations} likewise
 * @param prices with whom it costs something else, by id
 * @param picture the sign of its picture; null when it has none
 */
public record ServiceEntry(
        long id,
        long version,
        long categoryId,
        String name,
        String description,
        Duration duration,
        Duration bufferBefore,
        Duration bufferAfter,
        BigDecimal price,
        int capacity,
        boolean active,
        Set<Long> staff,
        Set<Long> locations,
        Map<Long, BigDecimal> prices,
        String picture)
        implements Serializable {

    static ServiceEntry of(
            Service service, Set<Long> staff, Set<Long> locations, Map<Long, BigDecimal> prices, String picture) {
        return new ServiceEntry(
                service.id(),
                service.version(),
                service.categoryId(),
                service.name(),
                service.description(),
                service.duration(),
                service.bufferBefore(),
                service.bufferAfter(),
                service.price(),
                service.capacity(),
                service.isActive(),
                Set.copyOf(staff),
                Set.copyOf(locations),
                Map.copyOf(prices),
                picture);
    }

    public boolean isForGroups() {
        return capacity > 1;
    }
}
