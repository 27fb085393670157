package app.foyer.account.team;

import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invitations to the console. */
@ApplicationScoped
class Invitations {

    private static final String OPEN = " i.acceptedAt is null and i.withdrawnAt is null";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
        em.flush();
    }

    Optional<Invitation> find(long id) {
        return Optional.ofNullable(em.find(Invitation.class, id));
    }

    /** The same, with the row locked: it is accepted or withdrawn, never both. */
    Optional<Invitation> lock(long id) {
        return Optional.ofNullable(em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    List<Invitation> open() {
        return em.createQuery(
                        "select i from Invitation i where" + OPEN + " order by i.invitedAt desc, i.id desc",
                        Invitation.class)
                .getResultList();
    }

    boolean anyOpenTo(EmailAddress email) {
        return !em.createQuery("select i.id from Invitation i where i.emailKey = :key and" + OPEN, Long.class)
                .setParameter("key", email.key())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** By what name the owners of accounts were invited, by account. */
    Map<Long, String> names() {
        var names = new HashMap<Long, String>();
        em.createQuery(
                        "select i.accountId, i.name from Invitation i where i.accountId is not null order by i.acceptedAt",
                        Object[].class)
                .getResultList()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }
}
