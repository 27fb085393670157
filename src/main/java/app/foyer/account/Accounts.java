package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All logins. */
@ApplicationScoped
class Accounts {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** Written at once, so that the constraint on the address speaks here and not at the end of the transaction. */
    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    /** Writes what was changed at once, for the same reason. */
    void settle() {
        em.flush();
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The same, with the row locked until the end of the transaction. */
    Optional<Account> lock(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Account> with(EmailAddress email) {
        return em.createQuery("select a from Account a where a.emailKey = :key", Account.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst();
    }

    /** Everybody with at least one of the roles, by address. */
    List<Account> allWithAnyOf(Set<Role> roles) {
        return em.createQuery(
                        "select a from Account a where a.id in (select b.id from Account b join b.roles r where r in"
                                + " :roles) order by a.emailKey",
                        Account.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Locks the rows in id order, so that two transactions never wait for each other. */
    void lockAllWith(Role role) {
        var ids = em.createQuery("select a.id from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Whether anybody but this account could sign in as an administrator. */
    boolean anyOtherAdministrator(long id) {
        return !administrators("a.id <> :id", id).isEmpty();
    }

    /** Whether this account can sign in as an administrator. */
    boolean isAdministrator(long id) {
        return !administrators("a.id = :id", id).isEmpty();
    }

    private List<Long> administrators(String condition, long id) {
        return em.createQuery(
                        "select a.id from Account a where a.enabled = true and a.passwordHash is not null"
                                + " and :admin member of a.roles and " + condition,
                        Long.class)
                .setParameter("admin", Role.ADMIN)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
    }

    boolean anyWith(Role role) {
        return !em.createQuery("select a.id from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
