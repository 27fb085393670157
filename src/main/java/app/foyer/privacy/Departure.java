package app.foyer.privacy;

import app.foyer.account.AccountDeleted;
import app.foyer.account.leaving.LeavingService;
import app.foyer.account.session.SignedInAccount;
import app.foyer.audit.AuditLog;
import app.foyer.booking.Farewell;
import app.foyer.customer.Customer;
import app.foyer.customer.HeldCustomers;
import app.foyer.privacy.AccountDeletion.Preview;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Decision;
import app.foyer.shared.personal.Individual;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.ZoneId;
import java.util.Locale;

/** The one transaction in which somebody leaves: all of it happens, or nothing. Everybody asks {@link AccountDeletion}. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class Departure {

    @Inject
    private EverythingKept everything;

    @Inject
    private LeavingService leaving;

    @Inject
    private Farewell appointments;

    @Inject
    private Settings settings;

    @Inject
    private HeldCustomers held;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<AccountDeleted> deleted;

    public Preview preview(SignedInAccount who, boolean wantsCode, Decision may) {
        var person = everything.behind(who);
        var mode = settings.read(PanelSettings.class).deletion();
        var kept = everything.parts().stream()
                .flatMap(part -> part.kept(person, mode).stream())
                .toList();
        var upcoming = appointments.upcoming(person);
        var cancellable = upcoming.cancellable().size();
        return new Preview(
                mode, UpcomingApart.told(kept, cancellable, mode), cancellable, upcoming.count(), wantsCode, may);
    }

    /**
     * The receipt is written last: what is known of the person is gone by then, but for where it is sent.
     *
     * @throws OptimisticLockException when somebody booked for them meanwhile: {@code LostRace} begins again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(SignedInAccount who, boolean cancelUpcoming) {
        if (cancelUpcoming) {
            appointments.holdStaffOf(who); // before the account: so does whoever books
        }
        leaving.begin(who);
        var mode = settings.read(PanelSettings.class).deletion();
        var company = settings.read(CompanySettings.class);
        var person = everything.behind(who);
        var customer = everything.customerOf(who);
        var receipt = new AccountDeleted(
                who.email(),
                Locale.forLanguageTag(customer.map(Customer::language).orElse(company.language())),
                customer.map(Customer::timeZone).map(ZoneId::of).orElse(company.timeZone()),
                mode);
        if (cancelUpcoming) {
            cancel(person);
        }
        person.customerId().ifPresent(held::hold); // nobody books for them from here on
        if (cancelUpcoming && !appointments.upcoming(person).cancellable().isEmpty()) {
            throw new OptimisticLockException("Somebody booked for them meanwhile");
        }
        everything.parts().forEach(part -> part.forget(person, mode));
        audit.tellOfNobody("account.deleted", person.nameless(), mode.name());
        deleted.fire(receipt);
    }

    private void cancel(Individual person) {
        appointments.upcoming(person).cancellable().forEach(reference -> appointments.cancel(reference, person));
    }
}
