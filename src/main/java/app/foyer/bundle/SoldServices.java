package app.foyer.bundle;

import app.foyer.catalog.Service;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of which a package may have sessions. */
@ApplicationScoped
class SoldServices {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** By number, in the order of the business; also those that are offered no more, for what was sold of them. */
    Map<Long, String> names() {
        return all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().name(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Those that are offered. */
    Set<Long> active() {
        return all().values().stream()
                .filter(Service::isActive)
                .map(Service::id)
                .collect(Collectors.toSet());
    }

    private Map<Long, Service> all() {
        var all = new LinkedHashMap<Long, Service>();
        em.createQuery(
                        "select s from Service s join ServiceCategory c on c.id = s.categoryId"
                                + " order by c.sortOrder, c.id, s.sortOrder, s.id",
                        Service.class)
                .getResultStream()
                .forEach(service -> all.put(service.id(), service));
        return all;
    }
}
