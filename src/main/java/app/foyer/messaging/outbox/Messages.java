package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.MessageService.Sort;
import app.foyer.messaging.outbox.MessageService.Summary;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class Messages {

    /**
     * What is due and nobody works on. Of the messages about one appointment to one recipient only the oldest that waits: a
     * calendar must not hear of a move before it knows of the booking. After four hours of waiting it holds the later ones
     * up no longer; its calendar file has the lower SEQUENCE and changes nothing when it comes after them. Rows that
     * another node is just claiming are stepped over.
     */
    private static final String DUE = "select %s from message m where m.status = 'WAITING' and m.channel = ?"
            + " and m.next_attempt_at <= ? and (m.claimed_until is null or m.claimed_until < ?)"
            + " and not exists (select 1 from message earlier where earlier.appointment_id = m.appointment_id"
            + " and earlier.channel = m.channel and earlier.recipient = m.recipient"
            + " and earlier.id < m.id and earlier.status = 'WAITING'"
            + " and (earlier.created_at > ? or earlier.claimed_until >= ?))"
            + " and m.recipient = coalesce(cast(? as varchar(2000)), m.recipient)";

    private static final String CLAIMED =
            " order by m.next_attempt_at, m.id fetch first %d rows only for update skip locked";

    private static final Duration HOLDS_OTHERS_UP_FOR = Duration.ofHours(4);

    /**
     * Who wants to carry how much.
     *
     * @param recipient whose messages alone; null for everybody's
     * @param round the name of the claim
     * @param believedUntil when it runs out, if nothing is heard of its node
     */
    record Claim(ChannelKind channel, String recipient, int atMost, String round, Instant believedUntil) {}

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Messages() {
        // for CDI
    }

    Messages(EntityManager em) {
        this.em = em;
    }

    /** Whom it is about stays in the directory until the transaction ends: not every database sees to that. */
    void add(Message message) {
        if (message.about().customerId() != null) {
            em.createNativeQuery("select c.id from customer c where c.id = ? for update")
                    .setParameter(1, message.about().customerId())
                    .getResultList();
        }
        em.persist(message);
    }

    /** Removes what may leave no trace, once it is sent or given up. */
    void tidy(Message message) {
        if (message.mustGo()) {
            em.remove(message);
        }
    }

    Optional<Message> find(long id) {
        return Optional.ofNullable(em.find(Message.class, id));
    }

    Optional<Message> lock(long id) {
        return Optional.ofNullable(em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Claims what is due, the longest waiting first. @return ids */
    List<Long> claim(Claim claim, Instant now) {
        List<?> due = due("m.id", CLAIMED.formatted(claim.atMost()), claim.channel(), claim.recipient(), now);
        var ids = due.stream().map(id -> ((Number) id).longValue()).toList();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "update Message m set m.delivery.claim = :round, m.delivery.claimedUntil = :until where m.id in :ids")
                    .setParameter("round", claim.round())
                    .setParameter("until", claim.believedUntil())
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return ids;
    }

    /** The channels by which anything is to go out now that nobody works on, each once; it may yet have to wait for another. */
    List<ChannelKind> dueChannels(Instant now) {
        return em.createQuery(
                        "select distinct m.channel from Message m where m.delivery.status = app.foyer.messaging.outbox.MessageStatus.WAITING"
                                + " and m.delivery.nextAttemptAt <= :now"
                                + " and (m.delivery.claimedUntil is null or m.delivery.claimedUntil < :now)",
                        ChannelKind.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who has anything to get now, each once. */
    List<String> dueRecipients(ChannelKind channel, Instant now) {
        return due("distinct m.recipient", "", channel, null, now).stream()
                .map(String.class::cast)
                .toList();
    }

    private List<?> due(String what, String how, ChannelKind channel, String recipient, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        return em.createNativeQuery(DUE.formatted(what) + how)
                .setParameter(1, channel.name())
                .setParameter(2, moment)
                .setParameter(3, moment)
                .setParameter(4, moment.minus(HOLDS_OTHERS_UP_FOR))
                .setParameter(5, moment)
                .setParameter(6, recipient)
                .getResultList();
    }

    /** Those that still belong to this round, locked. */
    List<Message> claimedBy(String round) {
        return em.createQuery("select m from Message m where m.delivery.claim = :round order by m.id", Message.class)
                .setParameter("round", round)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Message> claimedBy(String round, String recipient) {
        return em.createQuery(
                        "select m from Message m where m.delivery.claim = :round and m.recipient = :recipient order by m.id",
                        Message.class)
                .setParameter("round", round)
                .setParameter("recipient", recipient)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Page<Summary> all(MessageFilter filter, PageRequest<Sort> page) {
        var conditions = new MessageConditions(filter);
        var order = " order by " + column(page.sort()) + " " + page.direction() + ", m.id " + page.direction();
        var rows = conditions.fill(em.createQuery("select m" + from(conditions) + order, Message.class));
        return new Page<>(
                rows.setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultStream()
                        .map(Summary::of)
                        .toList(),
                count(filter));
    }

    /** How many of these stand where, each counted up to a bound; the filter's own status does not count. */
    Map<MessageStatus, Long> counts(MessageFilter filter) {
        var counts = new EnumMap<MessageStatus, Long>(MessageStatus.class);
        if (isMany(new MessageConditions(filter.of(null)))) {
            for (var status : MessageStatus.values()) {
                counts.put(status, count(filter.of(status)));
            }
            return counts;
        }
        var conditions = new MessageConditions(filter.of(null));
        var jpql = "select m.delivery.status, count(m)" + from(conditions) + " group by m.delivery.status";
        conditions
                .fill(em.createQuery(jpql, Object[].class))
                .getResultList()
                .forEach(row -> counts.put((MessageStatus) row[0], (Long) row[1]));
        return counts;
    }

    private long count(MessageFilter filter) {
        var conditions = new MessageConditions(filter);
        return isMany(conditions)
                ? Page.COUNTED + 1L
                : conditions
                        .fill(em.createQuery("select count(m)" + from(conditions), Long.class))
                        .getSingleResult();
    }

    /** Whether there are more than anybody counts: the database steps over so many and looks for one more. */
    private boolean isMany(MessageConditions conditions) {
        return !conditions
                .fill(em.createQuery("select m.id" + from(conditions), Long.class))
                .setFirstResult(Page.COUNTED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String from(MessageConditions conditions) {
        return " from Message m where " + conditions.jpql();
    }

    /** Whether the same recipient was told something newer about the same appointment on the same way. */
    boolean hasNewsAfter(Message message) {
        return message.about().appointmentId() != null
                && em.createQuery(
                                        "select count(m) from Message m where m.appointmentId = :appointment"
                                                + " and m.recipient = :recipient and m.channel = :channel and m.id > :id"
                                                + " and m.delivery.status <> :cancelled",
                                        Long.class)
                                .setParameter("appointment", message.about().appointmentId())
                                .setParameter("recipient", message.recipient())
                                .setParameter("channel", message.channel())
                                .setParameter("id", message.id())
                                .setParameter("cancelled", MessageStatus.CANCELLED)
                                .getSingleResult()
                        > 0;
    }

    /** What people call the appointment that a message is about; empty when it is about none. */
    Optional<String> referenceOf(Message message) {
        return em.createQuery("select a.reference from Appointment a where a.id = :id", String.class)
                .setParameter("id", message.about().appointmentId())
                .getResultStream()
                .findFirst();
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case CREATED -> "m.createdAt";
            case RECIPIENT -> "m.recipient";
            case KIND -> "m.content.kind";
            case STATUS -> "m.delivery.status";
        };
    }
}
