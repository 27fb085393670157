package app.foyer.customer;

import app.foyer.audit.AuditLog;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Decision;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What customers may read and change of what is known about them. Whose it is comes from the sign-in alone. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class ProfileService {

    @Inject
    private Customers customers;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PhoneChanged> phoneChanged;

    /** Empty for a login that belongs to no customer. */
    public Optional<Profile> of(long accountId) {
        return customers.findByAccount(accountId).map(Customer::profile);
    }

    /** Whether the business lets customers change it. */
    public Decision mayChange() {
        return settings.read(PanelSettings.class).mayEditAccount()
                ? Decision.allowed()
                : Decision.refusedFor(List.of(Refusal.because("profile.notOffered")));
    }

    /** What is wrong with what was typed, by field; empty when all is well. */
    public Map<String, Refusal> problems(ProfileDetails typed) {
        // a day has begun somewhere before it has begun here
        return typed.problems(clock.now().atOffset(ZoneOffset.MAX).toLocalDate());
    }

    /**
     * Changes what is known; saved as it stands, the number is confirmed. The log tells that it was changed, not to what.
     *
     * @param seen {@link Profile#mark} of what the person had before their eyes
     * @throws ChangedMeanwhileException when the business has changed it since, to something else than is wished
     * @throws RefusedException when the business does not let customers do this, something is wrong, or this login
     *     belongs to no customer
     */
    public void change(long accountId, EmailAddress who, ProfileDetails typed, String seen) {
        mayChange().enforce();
        var problems = problems(typed);
        if (!problems.isEmpty()) {
            throw new RefusedException(List.copyOf(problems.values()));
        }
        var customer = customers
                .findByAccount(accountId)
                .orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
        var known = customer.profile();
        var wanted = typed.toProfile();
        if (!known.mark().equals(seen) && !known.equals(wanted)) {
            throw ChangedMeanwhileException.bySomebody(0);
        }
        customer.become(wanted);
        if (!wanted.phone().equals(known.phone())) {
            phoneChanged.fire(new PhoneChanged(customer.id(), known.phone(), wanted.phone()));
        }
        if (!wanted.equals(known)) {
            audit.tell("customer.profileChanged", who.value(), who.value());
        }
    }
}
