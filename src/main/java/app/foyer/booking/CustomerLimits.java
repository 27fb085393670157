package app.foyer.booking;

import app.foyer.availability.Slot;
import app.foyer.catalog.Location;
import app.foyer.customer.Customer;
import app.foyer.customer.HeldCustomers;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what a customer has booked, within the transaction that books more: what stands under the same entry of the directory,
 * hence the same e-mail address, and what was booked with the same phone number, under whatever entry. The customer's row is
 * locked first, after those of the staff, and then the turn of the number: two bookings of one person with two members of the
 * staff follow one another, and the second counts the first.
 */
@ApplicationScoped
class CustomerLimits {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private CountedAppointments counted;

    @Inject
    private HeldCustomers held;

    @Inject
    private PhoneTurns turns;

    @Inject
    private ContactPhones phones;

    @Inject
    private Settings settings;

    /**
     * @param phone that is given for this booking; may be empty
     * @throws app.foyer.shared.RefusedException with every limit that is reached
     */
    void mustAllow(long customer, String phone, Slot wanted, Instant now) {
        var policy = policy();
        if (policy.limitsAnything()) {
            var person = held(customer, phones.read(phone));
            var zone = zoneOf(wanted.locationId());
            var day = wanted.start().atZone(zone).toLocalDate();
            policy.toBook(had(policy, person, day, zone, now, NONE), day).enforce();
        }
    }

    /** Within its own day, and its own week, an appointment may move whatever the limit became meanwhile. */
    void mustAllowMove(Appointment appointment, Instant newStart) {
        var zone = zoneOf(appointment.locationId());
        var day = newStart.atZone(zone).toLocalDate();
        var before = appointment.time().start().atZone(zone).toLocalDate();
        var policy = policy().onlyWhereItLeaves(before, day);
        if (policy.limitsAnything()) {
            var person = held(
                    appointment.customerId(),
                    phones.read(appointment.agreement().phoneOr("")));
            var had = had(policy, person, day, zone, null, appointment.id());
            policy.toStandOn(day, had).enforce();
        }
    }

    /** Nobody else books for this person from here on. */
    private OnePerson held(long customer, Optional<PhoneNumber> given) {
        var known = held.hold(customer).map(Customer::phone).flatMap(phones::read);
        var all = Stream.of(given, known).flatMap(Optional::stream).collect(Collectors.toSet());
        turns.take(all);
        return new OnePerson(customer, all);
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
            LimitPolicy policy, OnePerson person, LocalDate day, ZoneId zone, Instant now, long except) {
        var firstOfWeek = policy.firstOfWeek(day);
        return new LimitPolicy.Had(
                now == null ? 0 : counted.upcoming(person, now),
                starting(person, day, day.plusDays(1), zone, except),
                starting(person, firstOfWeek, firstOfWeek.plusWeeks(1), zone, except));
    }

    private long starting(OnePerson person, LocalDate from, LocalDate until, ZoneId zone, long except) {
        return counted.starting(
                person,
                from.atStartOfDay(zone).toInstant(),
                until.atStartOfDay(zone).toInstant(),
                except);
    }
}
