package app.foyer.payment.online;

import app.foyer.booking.Actor;
import app.foyer.payment.OnlineLedger;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class OnlineRefunds {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private OnlineLedger ledger;

    /** So much of a payment is to go back: in the ledger at once, at the gateway as soon as it can be. @param actor null for nobody */
    void ask(Checkout checkout, Money amount, String reason, Actor actor, Instant now) {
        var code = OnlineRefund.newCode();
        var entry = ledger.givenBack(checkout.appointmentId(), amount, reason, actor, code);
        em.persist(OnlineRefund.of(checkout, code, entry, amount, now));
        em.flush();
    }

    /** What of a payment went back, or is about to. */
    Money backOf(Checkout checkout) {
        var sum = em.createQuery(
                        "select sum(r.amount) from OnlineRefund r where r.checkoutId = :checkout and r.status <> :failed",
                        BigDecimal.class)
                .setParameter("checkout", checkout.id())
                .setParameter("failed", OnlineRefundStatus.FAILED)
                .getSingleResult();
        return Money.of(sum == null ? BigDecimal.ZERO : sum, checkout.amount().currency());
    }

    Optional<OnlineRefund> find(long id) {
        var found = em.find(OnlineRefund.class, id);
        if (found != null) {
            em.refresh(found);
        }
        return Optional.ofNullable(found);
    }

    /** By how the gateway calls it. */
    Optional<OnlineRefund> by(String reference) {
        return em.createQuery("select r from OnlineRefund r where r.gatewayReference = :reference", OnlineRefund.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Optional<OnlineRefund> byCode(String code) {
        return em.createQuery("select r from OnlineRefund r where r.code = :code", OnlineRefund.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Claims those that are due; those that another node is just claiming are stepped over. @return ids */
    List<Long> claim(Instant now, int atMost) {
        List<?> due = em.createNativeQuery(
                        "select r.id from online_refund r where r.status = 'WAITING' and r.try_at <= ?"
                                + " order by r.try_at fetch first " + atMost + " rows only for update skip locked")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return due.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
