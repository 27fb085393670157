package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.account.team.Logins.Login;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** The directory as the business sees it: finding people, and deciding who of them may sign in. */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerDirectory {

    @Inject
    private Customers customers;

    @Inject
    private CustomerSearch search;

    @Inject
    private Logins logins;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<AccessGranted> accessGranted;

    /**
     * Who is wanted.
     *
     * @param typed parts of name, address or phone number, which all have to be there; empty for everybody
     * @param tag a word that they have; empty for whichever
     * @param since who is in the directory since this moment or later
     */
    public record Wanted(String typed, String tag, Optional<Access> access, Optional<Instant> since)
            implements Serializable {

        public static final Wanted EVERYBODY = new Wanted("", "", Optional.empty(), Optional.empty());

        /** Whether it is not simply everybody. */
        public boolean isNarrowed() {
            return !equals(EVERYBODY);
        }
    }

    /** What a list is sorted by. */
    public enum Sort {
        NAME,
        EMAIL,
        PHONE,
        SINCE
    }

    /** Whether somebody may sign in. */
    public enum Access {
        /** There is an account, and it is open. */
        ALLOWED,
        /** There is no account yet; a booking or a sign-up may open one. */
        NONE,
        /** The business has closed the door. */
        BARRED
    }

    /** A line of the list. @param email null when none is known; the same for {@code phone} */
    public record Entry(long id, String fullName, String email, String phone, Instant since, Access access)
            implements Serializable {}

    /**
     * One person.
     *
     * @param profile what the person said about themselves
     * @param notes of the business, for itself
     * @param version changes with everything that is changed
     * @param hasPassword whether the person has ever set one
     * @param inviteRefusal why the business cannot let this person in, or shut them out; null when it can
     */
    public record Opened(
            Entry entry, Profile profile, String notes, long version, boolean hasPassword, Refusal inviteRefusal)
            implements Serializable {}

    public Page<Entry> all(Wanted wanted, PageRequest<Sort> page) {
        return search.find(wanted, page);
    }

    public Optional<Opened> find(long id) {
        return customers.find(id).filter(found -> !found.isRemoved()).map(customer -> {
            var login = login(customer);
            var entry = new Entry(
                    customer.id(),
                    customer.fullName(),
                    customer.email() == null ? null : customer.email().value(),
                    customer.phone(),
                    customer.createdAt(),
                    CustomerSearch.access(
                            customer.isLoginBarred(), login.map(Login::open).orElse(null)));
            return new Opened(
                    entry,
                    customer.profile(),
                    customer.notes(),
                    customer.version(),
                    login.map(Login::hasPassword).orElse(false),
                    whyNot(customer, login).orElse(null));
        });
    }

    /**
     * Lets this person in: opens an account when there is none, and sends the message with the way in.
     *
     * @param who decides, for the log
     * @throws RefusedException when no address is known, or it belongs to somebody else's account
     */
    public void allowLogin(long id, String who) {
        var customer = lock(id);
        refuse(whyNot(customer, login(customer)));
        if (customer.accountId() == null) {
            var account = logins.openFor(customer.email())
                    .orElseThrow(() -> new RefusedException(Refusal.because("customer.login.addressTaken")));
            customer.mayLogInWith(account);
        } else {
            logins.allow(customer.accountId(), who);
            customer.allowLogin();
        }
        audit.tell("customer.loginAllowed", who, customer.nameInTheLog());
        accessGranted.fire(new AccessGranted(customer.id(), customer.accountId()));
    }

    /**
     * Closes the door to this person at once, on every node, and keeps it closed: no booking and no sign-up opens it.
     *
     * @throws RefusedException when the login is also one of staff
     */
    public void barLogin(long id, String who) {
        var customer = lock(id);
        refuse(staffLogin(login(customer)));
        customer.barLogin();
        if (customer.accountId() != null) {
            logins.bar(customer.accountId(), who);
        }
        audit.tell("customer.loginBarred", who, customer.nameInTheLog());
    }

    /** Sends the message with the way in once more. @throws RefusedException when this person may not sign in */
    public void sendAccess(long id, String who) {
        var customer = lock(id);
        var isOpen = login(customer).filter(Login::open).isPresent() && !customer.isLoginBarred();
        if (!isOpen || customer.email() == null) {
            throw new RefusedException(Refusal.because("customer.login.notAllowed"));
        }
        audit.tell("customer.accessSent", who, customer.nameInTheLog());
        accessGranted.fire(new AccessGranted(customer.id(), customer.accountId()));
    }

    /**
     * Who a customer is, for whoever is to remove all that is known.
     *
     * @param accountId of the login; null when there is none
     * @param ownAddress the address, unless it is the user name of somebody else's login
     * @param nameInTheLog what the log calls this person
     */
    public record Identity(
            long id,
            String fullName,
            Long accountId,
            Optional<EmailAddress> ownAddress,
            Instant since,
            String nameInTheLog)
            implements Serializable {}

    public Optional<Identity> identify(long id) {
        return customers.find(id).filter(found -> !found.isRemoved()).map(customer -> {
            var address = Optional.ofNullable(customer.email())
                    .filter(email -> customer.accountId() != null || !logins.isUserName(email));
            return new Identity(
                    customer.id(),
                    customer.fullName(),
                    customer.accountId(),
                    address,
                    customer.createdAt(),
                    customer.nameInTheLog());
        });
    }

    private Optional<Login> login(Customer customer) {
        return Optional.ofNullable(customer.accountId()).flatMap(logins::find);
    }

    private static Optional<Refusal> whyNot(Customer customer, Optional<Login> login) {
        return customer.isReachable() ? staffLogin(login) : Optional.of(Refusal.because("customer.login.noAddress"));
    }

    private static Optional<Refusal> staffLogin(Optional<Login> login) {
        return login.filter(found -> !found.isCustomersOnly()).map(found -> Refusal.because("customer.login.staff"));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RefusedException(reason);
        });
    }

    private Customer lock(long id) {
        return customers.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }
}
