package app.foyer.messaging.outbox;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody was told. Of what waits when they leave, only that an appointment is called off still reaches them; all
 * else would open or announce what is gone.
 */
@ApplicationScoped
class MessagesToPerson implements PersonalData {

    private static final String THEIRS = " from Message m where m.customerId = :customer or m.accountId = :account"
            + " or lower(m.recipient) in :keys";

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
        var count = of(person, em.createQuery("select count(m)" + THEIRS, Long.class));
        return new Inventory()
                .add("messages", count.getSingleResult(), mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = all(person).stream().map(MessagesToPerson::told).toList();
        return told.isEmpty() ? Map.of() : Map.of("messages", told);
    }

    /** Secrets are not there: their places are only marked. */
    private static Map<String, Object> told(Message message) {
        var summary = message.summary();
        var told = new LinkedHashMap<String, Object>();
        told.put("to", summary.recipient());
        told.put("subject", summary.subject());
        told.put("written", summary.createdAt());
        told.put("status", summary.status());
        told.put("text", message.text());
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        for (var message : all(person)) {
            if (mode == DeletionMode.KEEP && !message.isAboutAccountAndWaits()) {
                message.leaveAccount();
            } else if (message.isWaitingTo(Method.CANCEL)) {
                message.leaveNoTrace();
            } else {
                em.remove(message);
            }
        }
        em.flush();
    }

    private List<Message> all(Individual person) {
        return of(person, em.createQuery("select m" + THEIRS + " order by m.id", Message.class))
                .getResultList();
    }

    private static <T> TypedQuery<T> of(Individual person, TypedQuery<T> query) {
        return query.setParameter("customer", person.customerOrNobody())
                .setParameter("account", person.accountId())
                .setParameter("keys", person.emailKeys());
    }
}
