package app.foyer.account;

import app.foyer.shared.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All accounts. Only the packages below this one ask for them: everybody else gets told by services what they may know of an
 * account, and never holds one.
 */
public interface Accounts {

    /** Written at once, so that the constraint on the address speaks here and not at the end of the transaction. */
    void add(Account account);

    /** Writes what was changed at once, for the same reason. */
    void settle();

    Optional<Account> find(long id);

    /** The same, with the row locked until the end of the transaction. */
    Optional<Account> lock(long id);

    Optional<Account> with(EmailAddress email);

    /** Everybody with at least one of the roles, by address. */
    List<Account> allWithAnyOf(Set<Role> roles);

    /** Locks the rows in id order, so that two transactions never wait for each other. */
    void lockAllWith(Role role);

    /** Whether anybody but this account could sign in as an administrator. */
    boolean anyOtherAdministrator(long id);

    /** Whether this account can sign in as an administrator. */
    boolean isAdministrator(long id);

    boolean anyWith(Role role);
}
