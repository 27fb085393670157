package app.foyer.account.team;

import app.foyer.account.Account;
import app.foyer.account.AccountService;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** What administrators decide about other people's logins. They never see or set a password. */
@Stateless
@RolesAllowed("ADMIN")
public class Logins {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountService service;

    @Inject
    private LastAdministrator lastAdministrator;

    @Inject
    private AuditLog audit;

    /**
     * What is known of somebody's login.
     *
     * @param open whether its owner may sign in
     * @param hasPassword whether its owner has set one
     */
    public record Login(long accountId, EmailAddress email, boolean open, boolean hasPassword, Set<Role> roles)
            implements Serializable {

        /** Whether it opens the customer panel and nothing else. */
        public boolean isCustomersOnly() {
            return roles.equals(Set.of(Role.CUSTOMER));
        }
    }

    public Optional<Login> find(long accountId) {
        return accounts.find(accountId)
                .map(found ->
                        new Login(found.id(), found.email(), found.isEnabled(), found.hasPassword(), found.roles()));
    }

    /** Whether somebody signs in with this address. */
    public boolean isUserName(EmailAddress email) {
        return accounts.with(email).isPresent();
    }

    /**
     * Opens a customer's account, without a password.
     *
     * @return the new account's id; empty when the address has an account already, which is left exactly as it is
     */
    public Optional<Long> openFor(EmailAddress email) {
        return service.createFor(email, Role.CUSTOMER);
    }

    /** Lets the owner sign in again. @param who decides, for the log */
    public void allow(long accountId, String who) {
        accounts.lock(accountId).filter(found -> !found.isEnabled()).ifPresent(found -> {
            found.switchOn();
            audit.tell("account.switchedOn", who, found.email().value());
        });
    }

    /**
     * Closes the door at once: nobody signs in any more, and every open session is over at its next click.
     *
     * @throws RefusedException when it is the last administrator
     */
    public void bar(long accountId, String who) {
        accounts.find(accountId).ifPresent(lastAdministrator::mayGo); // before the one lock: see Accounts.lockAllWith
        accounts.lock(accountId).filter(Account::isEnabled).ifPresent(found -> {
            found.switchOff();
            audit.tell("account.switchedOff", who, found.email().value());
        });
    }
}
