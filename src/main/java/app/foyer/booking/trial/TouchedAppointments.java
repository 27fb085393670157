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

    private static final String WITH_LOGIN =
            "a.customerId in (select c.id from Customer c where c.login.accountId is not null)";

    /** Whose appointments are counted. */
    enum People {
        ALL(""),
        WITHOUT_LOGIN(" and not " + WITH_LOGIN);

        private final String condition;

        People(String condition) {
            this.condition = condition;
        }
    }

    /** The id that no service has. */
    private static final long NONE = 0;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Of one service, of {@code people}. */
    long ofService(long service, People people, AppointmentStatus status, List<TimeRange> starts) {
        return count("a.serviceId in :services" + people.condition, Set.of(service), status, starts);
    }

    /** Of any service, of customers who can sign in. */
    long ofPeopleWithLogin(AppointmentStatus status, TimeRange starts) {
        return em.createQuery(
                        "select count(a) from Appointment a where a.status = :status and a.startsAt >= :from"
                                + " and a.startsAt < :until and " + WITH_LOGIN,
                        Long.class)
                .setParameter("status", status)
                .setParameter("from", starts.start())
                .setParameter("until", starts.end())
                .getSingleResult();
    }

    /** Of all services but these, of {@code people}. */
    long ofOthers(Collection<Long> services, People people, AppointmentStatus status, List<TimeRange> starts) {
        return count(
                "a.serviceId not in :services" + people.condition,
                services.isEmpty() ? Set.of(NONE) : services,
                status,
                starts);
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
