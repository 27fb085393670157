package app.foyer.customer;

import app.foyer.account.team.Logins;
import app.foyer.account.team.Logins.Login;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The directory as the business sees it. Who of these people may sign in is decided in {@link CustomerAccessService}. */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerDirectory {

    @Inject
    private Customers customers;

    @Inject
    private CustomerSearch search;

    @Inject
    private Logins logins;

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

    /** The full names of these, by id; of those who are there. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : search.names(ids);
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
                    AccessRules.toLetIn(customer, login).orElse(null));
        });
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
}
