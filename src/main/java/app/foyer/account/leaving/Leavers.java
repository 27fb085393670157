package app.foyer.account.leaving;

import app.foyer.account.Account;
import app.foyer.shared.personal.Individual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows of accounts whose owners ask about them, or leave. */
@ApplicationScoped
class Leavers {

    /** What belongs to an account alone, in the order in which it can go. */
    private static final List<String> OF_THE_ACCOUNT = List.of(
            "AccountToken t where t.account.id",
            "AccountSession s where s.accountId",
            "OneTimePassword p where p.accountId",
            "KeptRecoveryCode c where c.accountId",
            "Authenticator f where f.accountId",
            "EmailChange c where c.accountId",
            "Invitation i where i.accountId");

    /** What strangers may have typed with this address, and what waits for its proof. */
    private static final List<String> OF_THE_ADDRESS = List.of(
            "SignUpRequest r where r.emailKey",
            "PasswordResetRequest r where r.emailKey",
            "EmailChange c where c.emailKey",
            "Invitation i where i.emailKey",
            "SignInFailures f where f.emailKey");

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Object column(String field, long accountId) {
        return em.createQuery("select a." + field + " from Account a where a.id = :id", Object.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    List<String> roles(long accountId) {
        return em.createQuery("select r from Account a join a.roles r where a.id = :id", Object.class)
                .setParameter("id", accountId)
                .getResultStream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    /** @param fields of an account's own rows, such as {@code s.userAgent} */
    List<Object[]> rows(String fields, String from, long accountId) {
        return em.createQuery("select " + fields + " from " + from + " = :id", Object[].class)
                .setParameter("id", accountId)
                .getResultList();
    }

    long count(String from, long accountId) {
        return em.createQuery("select count(" + from.split(" ")[1] + ") from " + from + " = :id", Long.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    void remove(Individual person) {
        for (var rows : OF_THE_ACCOUNT) {
            em.createQuery("delete from " + rows + " = :id")
                    .setParameter("id", person.accountId())
                    .executeUpdate();
        }
        for (var rows : OF_THE_ADDRESS) {
            em.createQuery("delete from " + rows + " in :keys")
                    .setParameter("keys", person.emailKeys())
                    .executeUpdate();
        }
        em.createQuery("delete from SignInFailures f where f.emailKey in :keys")
                .setParameter(
                        "keys", List.of("second-factor:" + person.accountId(), "recovery-code:" + person.accountId()))
                .executeUpdate();
        em.remove(em.find(Account.class, person.accountId()));
        em.flush();
    }
}
