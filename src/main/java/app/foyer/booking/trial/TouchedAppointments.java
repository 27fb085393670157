package app.foyer.booking.trial;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class TouchedAppointments {

    /** The id that no service has. */
    private static final long NONE = 0;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    long ofService(long service, AppointmentStatus status, List<TimeRange> starts) {
        return count("a.serviceId in :services", Set.of(service), status, starts);
    }

    /** Of all services but these. */
    long ofOthers(Collection<Long> services, AppointmentStatus status, List<TimeRange> starts) {
        return count("a.serviceId not in :services", services.isEmpty() ? Set.of(NONE) : services, status, starts);
    }

    private long count(String which, Collection<Long> services, AppointmentStatus status, List<TimeRange> starts) {
        if (starts.isEmpty()) {
            return 0;
        }
        var between = IntStream.range(0, starts.size())
                .mapToObj(i -> "a.startsAt >= :from%1$d and a.startsAt < :until%1$d".formatted(i))
                .collect(Collectors.joining(" or ", "(", ")"));
        var query = em.createQuery(
                        "select count(a) from Appointment a where " + which + " and a.status = :status and " + between,
                        Long.class)
                .setParameter("services", services)
                .setParameter("status", status);
        for (var i = 0; i < starts.size(); i++) {
            query.setParameter("from" + i, starts.get(i).start())
                    .setParameter("until" + i, starts.get(i).end());
        }
        return query.getSingleResult();
    }
}
