package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    /** The address of an account that is switched on and whose sessions of this epoch are not over; asks by primary key. */
    Optional<EmailAddress> emailIfOpen(long id, long sessionEpoch) {
        return em.createQuery(
                        "select a.email from Account a where a.id = :id and a.enabled = true and a.sessionEpoch ="
                                + " :epoch",
                        String.class)
                .setParameter("id", id)
                .setParameter("epoch", sessionEpoch)
                .getResultStream()
                .findFirst()
                .map(EmailAddress::new);
    }

    boolean anyWith(Role role) {
        return !em.createQuery("select a.id from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
