package app.foyer.catalog.schedule;

import app.foyer.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class Schedules {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    List<WeeklyHours> weeklyHours(Collection<Long> staffIds) {
        return em.createQuery("select h from WeeklyHours h where h.staffId in :ids", WeeklyHours.class)
                .setParameter("ids", staffIds)
                .getResultList();
    }

    List<SpecialDay> specialDays(Collection<Long> staffIds, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select d from SpecialDay d where d.staffId in :ids and d.day between :first and :last",
                        SpecialDay.class)
                .setParameter("ids", staffIds)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<DaysOff> daysOff(Collection<Long> staffIds, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select d from DaysOff d where (d.staffId is null or d.staffId in :ids)"
                                + " and d.firstDay <= :last and d.lastDay >= :first",
                        DaysOff.class)
                .setParameter("ids", staffIds)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<BlockedTime> blockedTimes(Collection<Long> staffIds, TimeRange range) {
        return em.createQuery(
                        "select b from BlockedTime b where b.staffId in :ids and b.startsAt < :end and b.endsAt > :start",
                        BlockedTime.class)
                .setParameter("ids", staffIds)
                .setParameter("start", range.start())
                .setParameter("end", range.end())
                .getResultList();
    }
}
