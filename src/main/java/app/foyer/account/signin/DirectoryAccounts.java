package app.foyer.account.signin;

import app.foyer.account.Account;
import app.foyer.account.Accounts;
import app.foyer.account.DatabaseClock;
import app.foyer.account.Role;
import app.foyer.account.directory.DirectoryPerson;
import app.foyer.audit.AuditLog;
import app.foyer.shared.EmailAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accounts of people whom the enterprise's directory knows. Their roles come from their groups at each sign-in and
 * are never added to rights that were given here to somebody with the same address: whoever can change their own address
 * in the directory would get those.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DirectoryAccounts {

    @Inject
    private Accounts accounts;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AuditLog audit;

    /**
     * Opens the account at the first sign-in and brings its roles up to date at each one.
     *
     * @return empty when the address has an account here that is not the directory's, or is switched off
     */
    public Optional<Account> welcome(EmailAddress email, DirectoryPerson person) {
        var known = accounts.with(email).flatMap(found -> accounts.lock(found.id()));
        if (known.isEmpty()) {
            var added = Account.openForDirectory(email, rolesOf(person), person.entryId(), clock.now());
            accounts.add(added);
            audit.tell("account.opened", "directory", email.value());
            return Optional.of(added);
        }
        if (!known.get().mayBeOfDirectory(person.entryId())) {
            audit.tell("account.directoryRefused", "directory", email.value());
            return Optional.empty();
        }
        known.get().becomeOfDirectory(rolesOf(person), person.entryId());
        return known;
    }

    private static Set<Role> rolesOf(DirectoryPerson person) {
        return person.roles().stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
