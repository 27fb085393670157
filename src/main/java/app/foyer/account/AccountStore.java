package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All accounts, in the database. */
@ApplicationScoped
class AccountStore implements Accounts {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @Override
    public void settle() {
        em.flush();
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    @Override
    public Optional<Account> lock(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Account> with(EmailAddress email) {
        return em.createQuery("select a from Account a where a.emailKey = :key", Account.class)
                .setParameter("key", email.key())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> allWithAnyOf(Set<Role> roles) {
        return em.createQuery(
                        "select a from Account a where a.id in (select b.id from Account b join b.roles r where r in"
                                + " :roles) order by a.emailKey",
                        Account.class)
                .setParameter("roles", roles)
                .getResultList();
    }

    @Override
    public void lockAllWith(Role role) {
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

    @Override
    public boolean anyOtherAdministrator(long id) {
        return !administrators("a.id <> :id", id).isEmpty();
    }

    @Override
    public boolean isAdministrator(long id) {
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

    @Override
    public boolean anyWith(Role role) {
        return !em.createQuery("select a.id from Account a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
