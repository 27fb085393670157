package app.foyer.booking;

import app.foyer.catalog.Location;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is kept about one customer's appointments, and how it is removed. */
@ApplicationScoped
class PersonalAppointments {

    private static final String THEIRS = " in (select a.id from Appointment a where a.customerId = :customer)";
    private static final List<Actor.Kind> CUSTOMERS = List.of(Actor.Kind.CUSTOMER, Actor.Kind.LINK);

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    boolean any(long customer) {
        return !em.createQuery("select a.id from Appointment a where a.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    long count(long customer) {
        return em.createQuery("select count(a) from Appointment a where a.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    /** Nothing that a calendar shows becomes different, and nobody's time: only whose they are. */
    void handOver(long from, long to) {
        em.createQuery("update Appointment a set a.customerId = :to where a.customerId = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** In order of time. */
    List<Appointment> all(long customer) {
        return em.createQuery(
                        "select a from Appointment a where a.customerId = :customer order by a.startsAt, a.id",
                        Appointment.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** Those that hold their time and are not over. */
    List<Appointment> upcoming(long customer, Instant now) {
        return all(customer).stream().filter(one -> one.isUpcoming(now)).toList();
    }

    /** With whom the customer has such ones. */
    Set<Long> staffAhead(long customer, Instant now) {
        return staffAhead("a.customerId = :whose", customer, now);
    }

    /** The same of whoever signs in with this account; nothing of them is read, for it may become different while one waits. */
    Set<Long> staffAheadOfOwner(long account, Instant now) {
        return staffAhead(
                "a.customerId in (select c.id from Customer c where c.login.accountId = :whose)", account, now);
    }

    private Set<Long> staffAhead(String whose, long id, Instant now) {
        return Set.copyOf(em.createQuery(
                        "select distinct a.staffId from Appointment a where " + whose
                                + " and a.status in :holding and a.endsAt > :now",
                        Long.class)
                .setParameter("whose", id)
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("now", now)
                .getResultList());
    }

    long reasons(long customer) {
        return em.createQuery(
                        "select count(h) from AppointmentChange h where h.reason <> '' and h.appointmentId" + THEIRS,
                        Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    long links(long customer) {
        return em.createQuery("select count(l) from ManageLink l where l.appointmentId" + THEIRS, Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
    }

    /** What somebody with one of these addresses did to appointments in the console. */
    long deeds(List<String> emailKeys) {
        return em.createQuery("select count(h) from AppointmentChange h where lower(h.actorName) in :keys", Long.class)
                .setParameter("keys", emailKeys)
                .getSingleResult();
    }

    /** In order of time, each with its history: a constant number of queries, however many there are. */
    List<Map<String, Object>> told(long customer) {
        var histories = history(customer).stream().collect(Collectors.groupingBy(AppointmentChange::appointmentId));
        return all(customer).stream()
                .map(one -> told(one, histories.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<String, Object> told(Appointment appointment, List<AppointmentChange> history) {
        var told = new LinkedHashMap<String, Object>();
        told.put("reference", appointment.reference().value());
        told.put("service", em.find(Service.class, appointment.serviceId()).name());
        told.put("with", em.find(StaffMember.class, appointment.staffId()).name());
        told.put("place", em.find(Location.class, appointment.locationId()).name());
        told.put("start", appointment.time().start());
        told.put("end", appointment.time().end());
        told.put("status", appointment.status());
        told.put("price", appointment.agreement().price());
        told.put("currency", appointment.agreement().currency());
        told.put("notes", appointment.agreement().notes());
        told.put("phone", appointment.agreement().phoneOr(null));
        told.put("bookedAt", appointment.agreement().bookedAt());
        told.put("history", history.stream().map(PersonalAppointments::told).toList());
        return told;
    }

    /** The histories of all of them, oldest first. */
    private List<AppointmentChange> history(long customer) {
        return em.createQuery(
                        "select h from AppointmentChange h where h.appointmentId" + THEIRS + " order by h.id",
                        AppointmentChange.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** Who of the business did it is not told by name: that is theirs. */
    private static Map<String, Object> told(AppointmentChange change) {
        var told = new LinkedHashMap<String, Object>();
        told.put("what", change.kind());
        told.put("when", change.happenedAt());
        told.put("by", CUSTOMERS.contains(change.actorKind()) ? change.actorName() : change.actorKind());
        told.put("oldStart", change.oldStart());
        told.put("newStart", change.newStart());
        told.put("reason", change.reason());
        return told;
    }

    /** The links in mails open nothing any more, and a request that comes again is a new one. */
    void closeLinks(long customer) {
        run("delete from ManageLink l where l.appointmentId" + THEIRS, customer);
        run("delete from AnsweredRequest r where r.appointmentId" + THEIRS, customer);
    }

    void removeAllBut(List<Appointment> those, long customer) {
        var kept = those.stream().map(Appointment::id).collect(Collectors.toSet());
        history(customer).stream()
                .filter(change -> !kept.contains(change.appointmentId()))
                .forEach(em::remove);
        all(customer).stream().filter(one -> !kept.contains(one.id())).forEach(em::remove);
        em.flush();
    }

    /** What people wrote may name them, whoever wrote it. */
    void removePerson(long customer, String nameless) {
        all(customer).forEach(appointment -> appointment.agreement().lose());
        history(customer).forEach(change -> change.lose(nameless));
        em.flush();
    }

    void removeFromHistories(List<String> emailKeys, String nameless) {
        em.createQuery("update AppointmentChange h set h.actorName = :nameless where lower(h.actorName) in :keys")
                .setParameter("nameless", nameless)
                .setParameter("keys", emailKeys)
                .executeUpdate();
    }

    private void run(String jpql, long customer) {
        em.createQuery(jpql).setParameter("customer", customer).executeUpdate();
    }
}
