package app.foyer.coupon;

import app.foyer.coupon.CouponDirectory.Use;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class Coupons {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** The latest first. */
    List<Coupon> all(boolean active, int first, int size) {
        return em.createQuery("select c from Coupon c where c.active = :active order by c.id desc", Coupon.class)
                .setParameter("active", active)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(boolean active) {
        return em.createQuery("select count(c) from Coupon c where c.active = :active", Long.class)
                .setParameter("active", active)
                .getSingleResult();
    }

    /** By the coupon's id: the services for which it is good; those for all are missing. */
    Map<Long, Set<Long>> services(List<Coupon> coupons) {
        var services = new HashMap<Long, Set<Long>>();
        if (!coupons.isEmpty()) {
            em.createQuery("select c.id, s from Coupon c join c.serviceIds s where c.id in :ids", Object[].class)
                    .setParameter("ids", coupons.stream().map(Coupon::id).toList())
                    .getResultList()
                    .forEach(row -> services.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                            .add((Long) row[1]));
        }
        return services;
    }

    /** By the coupon's id, how often it was used; those that were never used are missing. */
    Map<Long, Long> uses(List<Coupon> coupons) {
        var uses = new HashMap<Long, Long>();
        if (!coupons.isEmpty()) {
            em.createQuery(
                            "select u.couponId, count(u) from CouponUse u where u.couponId in :ids and u.givenBack = false"
                                    + " group by u.couponId",
                            Object[].class)
                    .setParameter("ids", coupons.stream().map(Coupon::id).toList())
                    .getResultList()
                    .forEach(row -> uses.put((Long) row[0], (Long) row[1]));
        }
        return uses;
    }

    Optional<Coupon> find(long id) {
        return Optional.ofNullable(em.find(Coupon.class, id));
    }

    /** As it is stored once nobody else can change or use it. */
    Optional<Coupon> lock(long id) {
        return Optional.ofNullable(em.find(Coupon.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Coupon> by(String code) {
        return em.createQuery("select c from Coupon c where c.code = :code", Coupon.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The same, as it is once nobody else can change or use it. */
    Optional<Coupon> lock(String code) {
        return em.createQuery("select c from Coupon c where c.code = :code", Coupon.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    boolean isAnyFor(long service, LocalDate today) {
        return !em.createNativeQuery(
                        "select c.id from coupon c where c.active and (c.first_day is null or c.first_day <= ?)"
                                + " and (c.last_day is null or c.last_day >= ?)"
                                + " and (not exists (select 1 from coupon_service s where s.coupon_id = c.id)"
                                + " or exists (select 1 from coupon_service s where s.coupon_id = c.id and s.service_id = ?))")
                .setParameter(1, today)
                .setParameter(2, today)
                .setParameter(3, service)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** After this it has its number. @throws jakarta.persistence.PersistenceException when there is such a code */
    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** So that the services count as a change as well. */
    void growVersion(Coupon coupon) {
        em.lock(coupon, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    long uses(long coupon) {
        return em.createQuery(
                        "select count(u) from CouponUse u where u.couponId = :coupon and u.givenBack = false",
                        Long.class)
                .setParameter("coupon", coupon)
                .getSingleResult();
    }

    /** Whose an appointment is may change when two customers turn out to be one: it is asked there. */
    long uses(long coupon, long customer) {
        var count = (Number)
                em.createNativeQuery("select count(*) from coupon_use u join appointment a on a.id = u.appointment_id"
                                + " where u.coupon_id = ? and a.customer_id = ? and not u.given_back")
                        .setParameter(1, coupon)
                        .setParameter(2, customer)
                        .getSingleResult();
        return count.longValue();
    }

    Optional<CouponUse> useOf(long appointment) {
        return em.createQuery("select u from CouponUse u where u.appointmentId = :appointment", CouponUse.class)
                .setParameter("appointment", appointment)
                .getResultStream()
                .findFirst();
    }

    /** Of a customer: reference of the appointment, code, what it took off, currency. */
    List<Object[]> usesOf(long customer) {
        List<?> rows = em.createNativeQuery("select a.reference, u.code, u.amount, u.currency from coupon_use u"
                        + " join appointment a on a.id = u.appointment_id where a.customer_id = ? order by u.id")
                .setParameter(1, customer)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** The latest first. */
    List<Use> latestUses(long coupon, int most) {
        List<?> rows = em.createNativeQuery("select a.reference, u.amount, u.currency, u.given_back from coupon_use u"
                        + " join appointment a on a.id = u.appointment_id where u.coupon_id = ? order by u.id desc")
                .setParameter(1, coupon)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Use((String) row[0], Money.of((BigDecimal) row[1], (String) row[2]), (Boolean) row[3]))
                .toList();
    }
}
