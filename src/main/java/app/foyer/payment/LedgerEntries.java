package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.Appointment;
import app.foyer.booking.BookingReference;
import app.foyer.booking.Visibility;
import app.foyer.bundle.purchase.Purchase;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledgers of all appointments and of all packages that were bought. Lines are added; none is changed, and none is taken out. */
@ApplicationScoped
class LedgerEntries {

    private static final String SELECT_AGREED =
            "select a.id, a.reference, a.status, a.agreement.price, a.agreement.currency, a.agreement.bookedAt, a.serviceId,"
                    + " a.startsAt, k.amount, a.agreement.deposit, a.heldUntil from Appointment a left join KeptMoney k on k.appointmentId = a.id where ";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /**
     * What was agreed about an appointment, and whether that still holds.
     *
     * @param kept what the business keeps of it since it was called off; mostly nothing
     * @param deposit what had to be paid at booking; mostly nothing
     * @param heldUntil until when its time is held until that is paid; null for all others
     */
    record Agreed(
            long appointmentId,
            BookingReference reference,
            AppointmentStatus status,
            Money price,
            Instant bookedAt,
            long serviceId,
            Instant start,
            Money kept,
            Money deposit,
            Instant heldUntil) {

        private static Agreed of(Object[] row) {
            return new Agreed(
                    (Long) row[0],
                    new BookingReference((String) row[1]),
                    (AppointmentStatus) row[2],
                    Money.of((BigDecimal) row[3], (String) row[4]),
                    (Instant) row[5],
                    (Long) row[6],
                    (Instant) row[7],
                    Money.of(row[8] == null ? BigDecimal.ZERO : (BigDecimal) row[8], (String) row[4]),
                    Money.of((BigDecimal) row[9], (String) row[4]),
                    (Instant) row[10]);
        }

        boolean isCalledOff() {
            return status == AppointmentStatus.CANCELLED || status == AppointmentStatus.REJECTED;
        }

        /** What its customer owes for it. */
        Money owed() {
            return isCalledOff() ? kept : price;
        }
    }

    /** One line with what it belongs to. @param reference null of a package. @param packageName null of an appointment */
    record Line(BookingReference reference, String packageName, LedgerEntry entry) {}

    /**
     * Holds the row until the end of the transaction: whoever else writes into the same ledger waits. What is read after that
     * is what there is.
     *
     * @return its number; nothing when the actor sees no such appointment
     */
    Optional<Long> lock(BookingReference reference, Actor actor) {
        var query = em.createQuery(
                        "select a from Appointment a where a.reference = :reference and " + Visibility.of(actor),
                        Appointment.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return Visibility.restrict(query, actor).getResultStream().findFirst().map(Appointment::id);
    }

    /** The same of a package that was bought. */
    Optional<Purchase> lockPurchase(long id) {
        return Optional.ofNullable(em.find(Purchase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same of one that is known by its number; nothing when it is there no more. */
    Optional<Long> lock(long appointmentId) {
        return em.createQuery("select a from Appointment a where a.id = :id", Appointment.class)
                .setParameter("id", appointmentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(Appointment::id);
    }

    /** Nothing when the actor sees no such appointment. */
    Optional<Agreed> agreed(BookingReference reference, Actor actor) {
        var query = em.createQuery(
                        SELECT_AGREED + "a.reference = :reference and " + Visibility.of(actor), Object[].class)
                .setParameter("reference", reference.value());
        return Visibility.restrict(query, actor).getResultStream().findFirst().map(Agreed::of);
    }

    Agreed agreed(long appointmentId) {
        return agreed(List.of(appointmentId)).findFirst().orElseThrow();
    }

    /** In no order. */
    Stream<Agreed> agreed(Collection<Long> appointments) {
        return em.createQuery(SELECT_AGREED + "a.id in :appointments", Object[].class)
                .setParameter("appointments", appointments)
                .getResultStream()
                .map(Agreed::of);
    }

    /** When it was called off: with its last change. */
    Instant lastChange(long appointmentId) {
        return em.createQuery(
                        "select h.happenedAt from AppointmentChange h where h.appointmentId = :appointment order by h.id desc",
                        Instant.class)
                .setParameter("appointment", appointmentId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Called off, and so much of what was paid stays owed. */
    void keep(KeptMoney kept) {
        em.persist(kept);
        em.flush();
    }

    /** What the business keeps of an appointment that was called off; nothing where it keeps nothing. */
    Optional<KeptMoney> keptOf(long appointmentId) {
        return Optional.ofNullable(em.find(KeptMoney.class, appointmentId));
    }

    /** After this the line has its number. */
    void add(LedgerEntry entry) {
        em.persist(entry);
    }

    /** Writes at once, so that the constraints speak now and not at the end. */
    void settle() {
        em.flush();
    }

    /** Oldest first; what happened at one moment in the order in which it was written. */
    List<LedgerEntry> of(long appointmentId) {
        return of(LedgerOwner.appointment(appointmentId));
    }

    /** Oldest first; what happened at one moment in the order in which it was written. */
    List<LedgerEntry> of(LedgerOwner owner) {
        var isPurchase = owner.purchaseId() != null;
        return em.createQuery(
                        "select e from LedgerEntry e where e." + (isPurchase ? "purchaseId" : "appointmentId")
                                + " = :owner order by e.recordedAt, e.id",
                        LedgerEntry.class)
                .setParameter("owner", isPurchase ? owner.purchaseId() : owner.appointmentId())
                .getResultList();
    }

    /** Of all packages that a customer has bought, oldest first. */
    List<LedgerEntry> ofPurchases(long customer) {
        return em.createQuery(
                        "select e from LedgerEntry e join Purchase p on p.id = e.purchaseId"
                                + " where p.customerId = :customer order by e.recordedAt, e.id",
                        LedgerEntry.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** What is due for those of these that the actor sees; without those for which nothing is. */
    Map<BookingReference, Money> due(Collection<BookingReference> references, Actor actor) {
        var query = em.createQuery(
                        "select a.reference, e.currency, sum(e.amount) from LedgerEntry e"
                                + " join Appointment a on a.id = e.appointmentId where a.reference in :references and "
                                + Visibility.of(actor) + " group by a.reference, e.currency having sum(e.amount) > 0",
                        Object[].class)
                .setParameter(
                        "references",
                        references.stream().map(BookingReference::value).toList());
        return byReference(Visibility.restrict(query, actor));
    }

    /** What the business has of those of these that the actor sees: paid, and not given back; without those of which it has nothing. */
    Map<BookingReference, Money> paid(Collection<BookingReference> references, Actor actor) {
        var query = em.createQuery(
                        "select a.reference, e.currency, sum(e.amount) from LedgerEntry e"
                                + " join Appointment a on a.id = e.appointmentId where a.reference in :references"
                                + " and e.method is not null and " + Visibility.of(actor)
                                + " group by a.reference, e.currency having sum(e.amount) < 0",
                        Object[].class)
                .setParameter(
                        "references",
                        references.stream().map(BookingReference::value).toList());
        var paid = byReference(Visibility.restrict(query, actor));
        paid.replaceAll((reference, sum) -> sum.negated());
        return paid;
    }

    private static Map<BookingReference, Money> byReference(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> new BookingReference((String) row[0]),
                        row -> Money.of((BigDecimal) row[2], (String) row[1])));
    }

    /** The appointments whose ledgers these lines are in. */
    List<Long> appointmentsOf(Collection<Long> lines) {
        return em.createQuery(
                        "select distinct e.appointmentId from LedgerEntry e where e.id in :lines"
                                + " and e.appointmentId is not null",
                        Long.class)
                .setParameter("lines", lines)
                .getResultList();
    }

    /** What the same form has written before. */
    Optional<LedgerEntry> by(String requestHash) {
        return em.createQuery("select e from LedgerEntry e where e.requestHash = :hash", LedgerEntry.class)
                .setParameter("hash", requestHash)
                .getResultStream()
                .findFirst();
    }

    /** Of all appointments and packages of a customer, the latest first: each kind by its own index, then both together. */
    List<Line> ofCustomer(long customer, int first, int size) {
        var booked = lines("a.reference", "join Appointment a on a.id = e.appointmentId", customer, first + size)
                .map(row -> new Line(new BookingReference((String) row[0]), null, (LedgerEntry) row[1]));
        var bought = lines("a.name", "join Purchase a on a.id = e.purchaseId", customer, first + size)
                .map(row -> new Line(null, (String) row[0], (LedgerEntry) row[1]));
        return Stream.concat(booked, bought)
                .sorted(Comparator.comparing((Line line) -> line.entry().recordedAt())
                        .thenComparing(line -> line.entry().id())
                        .reversed())
                .skip(first)
                .limit(size)
                .toList();
    }

    private Stream<Object[]> lines(String name, String owner, long customer, int size) {
        return em
                .createQuery(
                        "select " + name + ", e from LedgerEntry e " + owner
                                + " where a.customerId = :customer order by e.recordedAt desc, e.id desc",
                        Object[].class)
                .setParameter("customer", customer)
                .setMaxResults(size)
                .getResultList()
                .stream();
    }

    /** How many of these there are, and their sum, for each currency and kind; those of appointments and of packages apart. */
    List<Object[]> sumsOfCustomer(long customer) {
        return Stream.of("join Appointment a on a.id = e.appointmentId", "join Purchase a on a.id = e.purchaseId")
                .flatMap(owner -> em
                        .createQuery(
                                "select e.currency, e.kind, sum(e.amount), count(e) from LedgerEntry e " + owner
                                        + " where a.customerId = :customer group by e.currency, e.kind",
                                Object[].class)
                        .setParameter("customer", customer)
                        .getResultList()
                        .stream())
                .toList();
    }
}
