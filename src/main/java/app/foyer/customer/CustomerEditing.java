package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Entering people into the directory, and changing what the business knows about them. */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerEditing {

    static final String CHANGED = "customer.changed";

    /** After these somebody else has something else before their eyes. */
    private static final List<String> CHANGES = List.of(
            CHANGED,
            "customer.created",
            "customer.merged",
            "customer.profileChanged",
            "customer.loginAllowed",
            "customer.loginBarred");

    @Inject
    private Customers customers;

    @Inject
    private CustomerAccessService access;

    @Inject
    private Logins logins;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<CustomerCreated> created;

    @Inject
    private Event<PhoneChanged> phoneChanged;

    /**
     * @param mayLogIn whether an account is opened at once, and the way in is sent
     * @param who enters it, for the log
     * @return the number of the new customer
     * @throws RefusedException with everything that is wrong
     */
    public long add(CustomerDetails typed, boolean mayLogIn, String who) {
        var refusals = new ArrayList<>(problems(typed).values());
        refusals.addAll(taken(typed.address(), Optional.empty()));
        Decision.refusedFor(refusals).enforce();
        var customer =
                Customer.enter(typed.person().toProfile(), typed.address().orElse(null), typed.notes(), clock.now());
        customers.add(customer);
        audit.tell("customer.created", who, customer.nameInTheLog(), null, new CustomerLines(customer).toString());
        if (mayLogIn) {
            access.allowLogin(customer.id(), who);
        }
        created.fire(new CustomerCreated(customer.id()));
        return customer.id();
    }

    /**
     * Changes what is known. The address of somebody with a login is the user name and stays: its owner changes it in the
     * panel, and proves the new one.
     *
     * @param seen the version that the person had before their eyes
     * @throws RefusedException with everything that is wrong
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, CustomerDetails typed, long seen, String who) {
        var customer = customers
                .lock(id)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
        var refusals = new ArrayList<>(problems(typed).values());
        if (isAnotherAddress(typed, customer)) {
            refusals.addAll(
                    customer.accountId() == null
                            ? taken(typed.address(), Optional.of(id))
                            : List.of(Refusal.because("customer.email.ofLogin")));
        }
        Decision.refusedFor(refusals).enforce();
        meanwhile.mustBeAsSeen(seen, customer.version(), CHANGES, customer.nameInTheLog());
        var before = new CustomerLines(customer);
        var oldName = customer.nameInTheLog();
        var oldPhone = customer.profile().phone();
        customer.describe(
                typed.person().toProfile(),
                isAnotherAddress(typed, customer) ? typed.address().orElse(null) : customer.email(),
                typed.notes());
        customers.settle();
        if (!oldPhone.equals(customer.phone())) {
            phoneChanged.fire(new PhoneChanged(id, oldPhone, customer.phone()));
        }
        if (!Objects.equals(oldName, customer.nameInTheLog())) {
            audit.tell("customer.emailChanged", who, customer.nameInTheLog(), oldName, customer.nameInTheLog());
        }
        before.changedIn(customer)
                .ifPresent(
                        change -> audit.tell(CHANGED, who, customer.nameInTheLog(), change.before(), change.after()));
    }

    /** Why the address in the directory cannot be changed; empty when it can. */
    public Optional<Refusal> whyAddressStays(long id) {
        return customers
                .find(id)
                .filter(found -> found.accountId() != null)
                .map(found -> Refusal.because("customer.email.ofLogin"));
    }

    /** What is wrong with what was typed, by field; empty when all is well. */
    public Map<String, Refusal> problems(CustomerDetails typed) {
        // a day has begun somewhere before it has begun here
        return typed.problems(clock.now().atOffset(ZoneOffset.MAX).toLocalDate());
    }

    /** Nobody gets the address of another customer, nor the user name of a login that is not theirs. */
    private List<Refusal> taken(Optional<EmailAddress> address, Optional<Long> self) {
        var other = address.flatMap(customers::findBy).filter(found -> !Objects.equals(found.id(), self.orElse(null)));
        if (other.isPresent()) {
            var key = self.isPresent() ? "customer.email.known" : "customer.email.knownOfNew";
            return List.of(Refusal.because(key, other.get().fullName()));
        }
        return address.filter(logins::isUserName).isPresent()
                ? List.of(Refusal.because("customer.email.userName"))
                : List.of();
    }

    private static boolean isAnotherAddress(CustomerDetails typed, Customer customer) {
        var known = customer.email() == null ? "" : customer.email().value();
        return !typed.email().equals(known);
    }
}
