package app.foyer.payment.online.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Optional;

@ApplicationScoped
class SandboxPayments {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(SandboxPayment payment) {
        em.persist(payment);
        em.flush();
    }

    Optional<SandboxPayment> find(String id) {
        return Optional.ofNullable(em.find(SandboxPayment.class, id));
    }

    /** Holds it until the end of the transaction. */
    Optional<SandboxPayment> lock(String id) {
        return Optional.ofNullable(em.find(SandboxPayment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isGivenBack(String code) {
        return !em.createNativeQuery("select r.code from sandbox_refund r where r.code = ?")
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    void rememberGivenBack(String code, String payment, BigDecimal amount) {
        em.createNativeQuery("insert into sandbox_refund (code, payment_id, amount) values (?, ?, ?)")
                .setParameter(1, code)
                .setParameter(2, payment)
                .setParameter(3, amount)
                .executeUpdate();
    }
}
