package app.foyer.booking;

import app.foyer.availability.Slot;
import app.foyer.catalog.Location;
import app.foyer.customer.HeldCustomers;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Counts what a customer has booked, within the transaction that books more. The customer's row is locked first, after
 * those of the staff: two bookings of one customer with two people follow one another, and the second counts the first.
 */
@ApplicationScoped
class CustomerLimits {

    private static final List<AppointmentStatus> CALLED_OFF =
            List.of(AppointmentStatus.CANCELLED, AppointmentStatus.REJECTED);
    private static final long NONE = -1;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private HeldCustomers held;

    @Inject
    private Settings settings;

    /** @throws app.foyer.shared.RefusedException with every limit that is reached */
    void mustAllow(long customer, Slot wanted, Instant now) {
        var policy = policy();
        if (policy.limitsAnything()) {
            held.hold(customer);
            var zone = zoneOf(wanted.locationId());
            var day = wanted.start().atZone(zone).toLocalDate();
            policy.toBook(had(policy, customer, day, zone, now, NONE), day).enforce();
        }
    }

    /** Within its own day, and its own week, an appointment may move whatever the limit became meanwhile. */
    void mustAllowMove(Appointment appointment, Instant newStart) {
        var zone = zoneOf(appointment.locationId());
        var day = newStart.atZone(zone).toLocalDate();
        var before = appointment.time().start().atZone(zone).toLocalDate();
        var policy = policy().onlyWhereItLeaves(before, day);
        if (policy.limitsAnything()) {
            held.hold(appointment.customerId());
            var had = had(policy, appointment.customerId(), day, zone, null, appointment.id());
            policy.toStandOn(day, had).enforce();
        }
    }

    private LimitPolicy policy() {
        return LimitPolicy.of(
                settings.read(BookingSettings.class),
                settings.read(CompanySettings.class).firstDayOfWeek());
    }

    private ZoneId zoneOf(long location) {
        return em.find(Location.class, location).zone();
    }

    private LimitPolicy.Had had(
            LimitPolicy policy, long customer, LocalDate day, ZoneId zone, Instant now, long except) {
        var firstOfWeek = policy.firstOfWeek(day);
        return new LimitPolicy.Had(
                now == null ? 0 : upcoming(customer, now),
                starting(customer, day, day.plusDays(1), zone, except),
                starting(customer, firstOfWeek, firstOfWeek.plusWeeks(1), zone, except));
    }

    private long upcoming(long customer, Instant now) {
        return em.createQuery(
                        "select count(a) from Appointment a where a.customerId = :customer and a.status in :holding"
                                + " and a.endsAt > :now",
                        Long.class)
                .setParameter("customer", customer)
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("now", now)
                .getSingleResult();
    }

    private long starting(long customer, LocalDate from, LocalDate until, ZoneId zone, long except) {
        return em.createQuery(
                        "select count(a) from Appointment a where a.customerId = :customer and a.id <> :except"
                                + " and a.status not in :off and a.startsAt >= :from and a.startsAt < :until",
                        Long.class)
                .setParameter("customer", customer)
                .setParameter("except", except)
                .setParameter("off", CALLED_OFF)
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("until", until.atStartOfDay(zone).toInstant())
                .getSingleResult();
    }
}
