package app.foyer.booking;

import app.foyer.availability.BusyTime;
import app.foyer.availability.Sharing;
import app.foyer.availability.Taken;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the availability what is already booked: one query, whatever the number of people and days. What was moved over
 * others' time and waits for the business holds its time against nobody, and is left out.
 */
@ApplicationScoped
class BookedTime implements BusyTime {

    private static final List<AppointmentStatus> HOLDING_TIME = Arrays.stream(AppointmentStatus.values())
            .filter(AppointmentStatus::holdsTime)
            .toList();
    private static final long NONE = 0;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public Map<Long, List<Taken>> of(Collection<Long> staffIds, TimeRange range, Optional<Long> exceptAppointment) {
        var rows = em.createQuery(
                        "select a.staffId, a.occupation.occupiedFrom, a.occupation.occupiedUntil, a.occupation.sharingKey"
                                + " from Appointment a"
                                + " where a.staffId in :staff and a.status in :holding"
                                + " and a.occupation.exclusive = true and a.id <> :except"
                                + " and a.occupation.occupiedFrom < :end and a.occupation.occupiedUntil > :start",
                        Object[].class)
                .setParameter("staff", staffIds)
                .setParameter("holding", HOLDING_TIME)
                .setParameter("except", exceptAppointment.orElse(NONE))
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .getResultList();
        var taken = new HashMap<Long, List<Taken>>();
        for (var row : rows) {
            taken.computeIfAbsent((Long) row[0], staff -> new ArrayList<>())
                    .add(new Taken(new TimeRange((Instant) row[1], (Instant) row[2]), new Sharing((Long) row[3])));
        }
        return taken;
    }
}
