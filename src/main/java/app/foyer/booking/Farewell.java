package app.foyer.booking;

import app.foyer.account.session.SignedInAccount;
import app.foyer.catalog.CatalogService;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.personal.Individual;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The upcoming appointments of a customer who leaves, and calling them off by the same rules as ever. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class Farewell {

    @Inject
    private PersonalAppointments appointments;

    @Inject
    private TimeTaking timeTaking;

    @Inject
    private VerdictTaking verdicts;

    @Inject
    private CatalogService catalog;

    @Inject
    private BusinessClock clock;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    /**
     * What lies ahead.
     *
     * @param count how many appointments
     * @param cancellable those of them that the policy lets their customer cancel now
     */
    public record Upcoming(int count, List<BookingReference> cancellable) implements Serializable {}

    public Upcoming upcoming(Individual person) {
        var all = appointments.upcoming(person.customerOrNobody(), person.now());
        var policies = ChangePolicies.read(settings, servicePolicies);
        var cancellable = all.stream()
                .filter(one -> policies.of(one.serviceId())
                        .toCancel(Standing.of(one), actor(person), person.now())
                        .isAllowed())
                .map(Appointment::reference)
                .toList();
        return new Upcoming(all.size(), cancellable);
    }

    /**
     * Locks everybody's time of which something is to be given back, at once and in id order, before the first of several
     * appointments is called off: one by one would be in the order of the appointments, against that of a booking or a move
     * that waits for two of them.
     *
     * @throws OptimisticLockException when one was given to somebody else meanwhile: {@code LostRace} begins again
     */
    public void holdStaffOf(SignedInAccount who) {
        holdStaff(() -> appointments.staffAheadOfOwner(who.id(), clock.now()));
    }

    /** The same for somebody whom the business removes. */
    @RolesAllowed("ADMIN")
    public void holdStaffOf(long customerId) {
        holdStaff(() -> appointments.staffAhead(customerId, clock.now()));
    }

    private void holdStaff(Supplier<Set<Long>> concerned) {
        var staff = concerned.get();
        catalog.lockStaff(staff);
        if (!staff.containsAll(concerned.get())) {
            throw new OptimisticLockException("An appointment was given to somebody else");
        }
    }

    /** In the caller's transaction. */
    public void cancel(BookingReference reference, Individual person) {
        timeTaking.cancel(reference, "", Payback.unsaid(), actor(person), RequestKey.random());
    }

    /** How many appointments of a customer lie ahead. */
    @RolesAllowed("ADMIN")
    public int upcomingOf(long customerId) {
        return appointments.upcoming(customerId, clock.now()).size();
    }

    /**
     * The business calls them off, and each customer is told; what has begun by now stays. In the caller's transaction.
     *
     * @param who decides, for the history and the log
     */
    @RolesAllowed("ADMIN")
    public void cancelAllOf(long customerId, String who) {
        var actor = new Actor.Admin(who);
        toCancel(customerId, actor)
                .forEach(one ->
                        verdicts.decide(new Ruling(one.reference(), Verdict.CANCEL, "", one.sequence()), actor, who));
    }

    /** Whether there is anything (more) that {@link #cancelAllOf} would call off. */
    @RolesAllowed("ADMIN")
    public boolean isAnythingToCancel(long customerId, String who) {
        return !toCancel(customerId, new Actor.Admin(who)).isEmpty();
    }

    private List<Appointment> toCancel(long customerId, Actor actor) {
        var now = clock.now();
        return appointments.upcoming(customerId, now).stream()
                .filter(one -> VerdictPolicy.to(Verdict.CANCEL, Standing.of(one), actor, now)
                        .isAllowed())
                .toList();
    }

    private static Actor.Customer actor(Individual person) {
        return new Actor.Customer(person.customerOrNobody(), person.nameless());
    }
}
