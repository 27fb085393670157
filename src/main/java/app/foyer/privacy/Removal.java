package app.foyer.privacy;

import app.foyer.account.leaving.LeavingService;
import app.foyer.audit.AuditLog;
import app.foyer.booking.Farewell;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Identity;
import app.foyer.customer.HeldCustomers;
import app.foyer.privacy.CustomerDeletion.Leaving;
import app.foyer.privacy.CustomerDeletion.Preview;
import app.foyer.privacy.CustomerDeletion.Upcoming;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one transaction in which the business removes somebody: all of it happens, or nothing. */
@Stateless
@RolesAllowed("ADMIN")
public class Removal {

    @Inject
    private EverythingKept everything;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private LeavingService logins;

    @Inject
    private Farewell appointments;

    @Inject
    private HeldCustomers held;

    @Inject
    private AuditLog audit;

    /** What several people have of one kind is counted together. */
    public Preview preview(Collection<Long> customers, DeletionMode mode) {
        var people = new ArrayList<Leaving>();
        var counts = new LinkedHashMap<Map.Entry<String, Fate>, Long>();
        for (var id : customers) {
            directory.identify(id).ifPresent(who -> {
                var may = may(who);
                people.add(new Leaving(who.id(), who.fullName(), appointments.upcomingOf(who.id()), may));
                if (may.isAllowed()) {
                    kept(who, mode)
                            .forEach(one -> counts.merge(Map.entry(one.what(), one.fate()), one.count(), Long::sum));
                }
            });
        }
        return new Preview(
                List.copyOf(people),
                counts.entrySet().stream()
                        .map(one -> new Kept(
                                one.getKey().getKey(),
                                one.getValue(),
                                one.getKey().getValue()))
                        .toList());
    }

    /**
     * First what takes the locks of others, then the customer's own. Nobody books for them from then on; what was booked until
     * then is looked at once more.
     *
     * @throws OptimisticLockException when somebody booked for them meanwhile, or let them in: {@code LostRace} begins again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remove(long id, DeletionMode mode, Upcoming upcoming, String who) {
        var leaving =
                directory.identify(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
        if (upcoming == Upcoming.CANCEL) {
            appointments.holdStaffOf(id); // before the account: so does whoever books
        }
        if (leaving.accountId() != null) {
            logins.beginToDelete(leaving.accountId());
        }
        if (upcoming == Upcoming.CANCEL) {
            appointments.cancelAllOf(id, who);
        }
        held.hold(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
        if (directory.identify(id).filter(leaving::equals).isEmpty()) {
            throw new OptimisticLockException("Customer %d has another account, or another name".formatted(id));
        }
        if (upcoming == null && appointments.upcomingOf(id) > 0) {
            throw new RefusedException(Refusal.because("customer.delete.upcoming"));
        }
        if (upcoming == Upcoming.CANCEL && appointments.isAnythingToCancel(id, who)) {
            throw new OptimisticLockException("Customer %d has an appointment more".formatted(id));
        }
        var person = everything.behind(leaving);
        everything.parts().forEach(part -> part.forget(person, mode));
        audit.tell("customer.deleted", who, "#" + id, null, mode.name());
    }

    private List<Kept> kept(Identity who, DeletionMode mode) {
        var person = everything.behind(who);
        return everything.parts().stream()
                .flatMap(part -> part.kept(person, mode).stream())
                .toList();
    }

    private Decision may(Identity who) {
        return who.accountId() == null ? Decision.allowed() : logins.mayBeDeleted(who.accountId());
    }
}
