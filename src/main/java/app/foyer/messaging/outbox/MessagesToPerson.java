package app.foyer.messaging.outbox;

import app.foyer.customer.merge.MovesWithCustomer;
import app.foyer.customer.merge.Union;
import app.foyer.messaging.calendar.CalendarFile.Method;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody was told. Of what waits when they leave, only that an appointment is called off still reaches them; all
 * else would open or announce what is gone.
 */
@ApplicationScoped
class MessagesToPerson implements PersonalData, MovesWithCustomer {

    /** What belongs to nobody known here goes by the address: since it is theirs, and to prove that it is, before. */
    private static final String THEIRS = " from Message m where m.customerId = :customer or m.accountId = :account"
            + " or (m.customerId is null and m.accountId is null and m.leavesNoTrace = false"
            + " and lower(m.recipient) in :keys and (m.createdAt >= :since or m.content.kind = :proof))";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Set<String> tables() {
        return Set.of("message");
    }

    @Override
    public int turn() {
        return 10;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var count = of(person, person.since(), em.createQuery("select count(m)" + THEIRS, Long.class));
        return new Inventory()
                .add("messages", count.getSingleResult(), mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var reader = new Reader(person.emailKeys(), phonesOf(person));
        var told = all(person, person.since()).stream()
                .filter(reader::reads)
                .map(MessagesToPerson::told)
                .toList();
        return told.isEmpty() ? Map.of() : Map.of("messages", told);
    }

    private List<String> phonesOf(Individual person) {
        return Stream.of(
                        "select c.reach.phone from Customer c where c.id = :customer",
                        "select a.agreement.contactPhone from Appointment a where a.customerId = :customer")
                .flatMap(query -> em.createQuery(query, String.class)
                        .setParameter("customer", person.customerOrNobody())
                        .getResultStream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Secrets are not there: their places are only marked. */
    private static Map<String, Object> told(Message message) {
        var told = new LinkedHashMap<String, Object>();
        told.put("to", message.recipient());
        told.put("subject", message.content().subject());
        told.put("written", message.createdAt());
        told.put("status", message.delivery().status());
        told.put("text", message.content().text());
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        var from = mode == DeletionMode.KEEP ? person.since() : Instant.EPOCH; // no trace of an address is left
        for (var message : all(person, from)) {
            if (mode == DeletionMode.KEEP && message.isProofOfAnAddress()) {
                person.customerId().ifPresentOrElse(message::stayWith, () -> em.remove(message));
            } else if (mode == DeletionMode.KEEP && !message.isAboutAccountAndWaits()) {
                message.leaveAccount();
            } else if (message.isWaitingTo(Method.CANCEL)) {
                message.leaveNoTrace();
            } else {
                em.remove(message);
            }
        }
        em.flush();
    }

    private List<Message> all(Individual person, Instant since) {
        return of(person, since, em.createQuery("select m" + THEIRS + " order by m.id", Message.class))
                .getResultList();
    }

    private static <T> TypedQuery<T> of(Individual person, Instant since, TypedQuery<T> query) {
        return query.setParameter("customer", person.customerOrNobody())
                .setParameter("account", person.accountId())
                .setParameter("keys", person.emailKeys())
                .setParameter("since", since)
                .setParameter("proof", MessageKind.SIGN_UP);
    }

    @Override
    public List<Moved> held(long customer) {
        var count = em.createQuery("select count(m) from Message m where m.customerId = :customer", Long.class)
                .setParameter("customer", customer)
                .getSingleResult();
        return Moved.some("messages", count);
    }

    @Override
    public void move(Union union) {
        em.createQuery("update Message m set m.customerId = :to where m.customerId = :from")
                .setParameter("to", union.to())
                .setParameter("from", union.from())
                .executeUpdate();
        union.lostAccount()
                .ifPresent(lost -> em.createQuery("update Message m set m.accountId = null where m.accountId = :lost")
                        .setParameter("lost", lost)
                        .executeUpdate());
    }
}
