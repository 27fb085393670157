package app.foyer.payment.online;

import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Checkouts {

    private static final String UNSETTLED =
            "c.status in (app.foyer.payment.online.CheckoutStatus.OPENING, app.foyer.payment.online.CheckoutStatus.OPEN)";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** After this it has its number. */
    void add(Checkout checkout) {
        em.persist(checkout);
        em.flush();
    }

    Optional<Checkout> find(long id) {
        return first(em.createQuery("select c from Checkout c where c.id = :id", Checkout.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** As it is now, after a lock was waited for. */
    Optional<Checkout> refreshed(Checkout checkout) {
        em.refresh(checkout);
        return Optional.of(checkout);
    }

    Optional<Checkout> by(GatewayKind gateway, String reference) {
        return first(em.createQuery(
                        "select c from Checkout c where c.gateway = :gateway and c.gatewayReference = :reference",
                        Checkout.class)
                .setParameter("gateway", gateway)
                .setParameter("reference", reference)
                .getResultList());
    }

    Optional<Checkout> byCode(GatewayKind gateway, String code) {
        return first(
                em.createQuery("select c from Checkout c where c.gateway = :gateway and c.code = :code", Checkout.class)
                        .setParameter("gateway", gateway)
                        .setParameter("code", code)
                        .getResultList());
    }

    /** The latest first. */
    List<Checkout> of(long appointmentId) {
        return em.createQuery(
                        "select c from Checkout c where c.appointmentId = :appointment order by c.id desc",
                        Checkout.class)
                .setParameter("appointment", appointmentId)
                .getResultList();
    }

    /** Those that can still be paid, or may have been, the latest first. */
    List<Checkout> unsettled(long appointmentId) {
        return em.createQuery(
                        "select c from Checkout c where c.appointmentId = :appointment and " + UNSETTLED
                                + " order by c.id desc",
                        Checkout.class)
                .setParameter("appointment", appointmentId)
                .getResultList();
    }

    /** Claims those that nobody has looked at for a while; those that another node is just claiming are stepped over. @return ids */
    List<Long> claim(Instant now, Instant until, int atMost) {
        List<?> due = em.createNativeQuery(
                        "select c.id from checkout c where c.status in ('OPENING', 'OPEN') and c.look_at <= ?"
                                + " order by c.look_at fetch first " + atMost + " rows only for update skip locked")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        var ids = due.stream().map(id -> ((Number) id).longValue()).toList();
        if (!ids.isEmpty()) {
            em.createQuery("update Checkout c set c.lookAt = :until where c.id in :ids")
                    .setParameter("until", until)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return ids;
    }

    /** The appointments that do not lie ahead are about to go: nothing tells any more for which of them it was paid. */
    void detach(long customer, Instant now) {
        em.createQuery(
                        "update Checkout c set c.appointmentId = null where c.appointmentId in (select a.id from Appointment a"
                                + " where a.customerId = :customer and (a.status not in :holding or a.endsAt <= :now))")
                .setParameter("customer", customer)
                .setParameter("holding", List.of(AppointmentStatus.PENDING, AppointmentStatus.CONFIRMED))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** @return false when it was told before */
    boolean isNew(String event) {
        return em.createNativeQuery("select e.id from gateway_event e where e.id = ?")
                .setParameter(1, event)
                .getResultList()
                .isEmpty();
    }

    /** @throws jakarta.persistence.PersistenceException when somebody else was told it at the same moment */
    void remember(String event, Instant now) {
        em.createNativeQuery("insert into gateway_event (id, told_at) values (?, ?)")
                .setParameter(1, event)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void forgetEventsBefore(Instant moment) {
        em.createNativeQuery("delete from gateway_event where told_at < ?")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Optional<Checkout> first(List<Checkout> found) {
        return found.stream().findFirst();
    }
}
