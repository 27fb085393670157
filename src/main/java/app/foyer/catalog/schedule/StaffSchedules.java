package app.foyer.catalog.schedule;

import app.foyer.catalog.StaffMember;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Somebody's week and special days, changed under the lock of that staff member. */
@ApplicationScoped
class StaffSchedules {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<StaffMember> find(long staff) {
        return Optional.ofNullable(em.find(StaffMember.class, staff));
    }

    /** Whoever books or changes this person's time waits until the end of the transaction. */
    StaffMember lock(long staff) {
        return Optional.ofNullable(em.find(StaffMember.class, staff, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(StaffSchedules::unknown);
    }

    static RefusedException unknown() {
        return new RefusedException(Refusal.because("staff.unknown"));
    }

    /** Counts the changes of week and special days; grows on its own, so that a change of the name asks nobody about hours. */
    long version(long staff) {
        var found = em.createNativeQuery("select schedule_version from staff_member where id = ?")
                .setParameter(1, staff)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    void countChange(long staff) {
        em.createNativeQuery("update staff_member set schedule_version = schedule_version + 1 where id = ?")
                .setParameter(1, staff)
                .executeUpdate();
    }

    List<SpecialDay> specialDays(long staff, LocalDate from, int most) {
        return em.createQuery(
                        "select d from SpecialDay d where d.staffId = :staff and d.day >= :from"
                                + " order by d.day, d.locationId, d.from",
                        SpecialDay.class)
                .setParameter("staff", staff)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    void removeWeek(long staff, long location) {
        em.createQuery("delete from WeeklyHours h where h.staffId = :staff and h.locationId = :location")
                .setParameter("staff", staff)
                .setParameter("location", location)
                .executeUpdate();
    }

    int removeSpecialDay(long staff, long location, LocalDate day) {
        return em.createQuery(
                        "delete from SpecialDay d where d.staffId = :staff and d.locationId = :location and d.day = :day")
                .setParameter("staff", staff)
                .setParameter("location", location)
                .setParameter("day", day)
                .executeUpdate();
    }

    void add(Collection<?> rows) {
        rows.forEach(em::persist);
    }
}
