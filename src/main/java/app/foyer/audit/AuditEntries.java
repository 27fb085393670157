package app.foyer.audit;

import app.foyer.audit.AuditService.Line;
import app.foyer.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lines of the log. There is no way to change or remove one. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** How many lines say this of this subject since then; stops counting at {@code enough}. */
    int countSince(Instant moment, String action, String subject, int enough) {
        return em.createQuery(
                        "select e.id from AuditEntry e where e.subject = :subject and e.action = :action"
                                + " and e.happenedAt > :moment",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("action", action)
                .setParameter("moment", moment)
                .setMaxResults(enough)
                .getResultList()
                .size();
    }

    /** Counted up to a bound and not further: the log of a year is long. */
    Page<Line> search(AuditFilter filter, int first, int size) {
        var conditions = new AuditConditions(filter);
        var from = " from AuditEntry e where " + conditions.jpql();
        var order = " order by e.happenedAt desc, e.id desc";
        var rows = conditions
                .fill(em.createQuery("select e" + from + order, AuditEntry.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntries::line)
                .toList();
        var isLast = !rows.isEmpty() && rows.size() < size;
        return new Page<>(rows, isLast ? first + rows.size() : count(from, conditions));
    }

    private long count(String from, AuditConditions conditions) {
        return conditions
                .fill(em.createQuery("select e.id" + from, Long.class))
                .setMaxResults(Page.COUNTED + 1)
                .getResultList()
                .size();
    }

    /** How far the log is already read costs nothing: each piece begins at a place in an index. */
    List<Line> after(Line last, AuditFilter filter, int size) {
        var conditions = new AuditConditions(filter);
        var place = last == null ? "" : " and (e.happenedAt < :moment or e.happenedAt = :moment and e.id < :id)";
        var query = conditions.fill(em.createQuery(
                "select e from AuditEntry e where " + conditions.jpql() + place
                        + " order by e.happenedAt desc, e.id desc",
                AuditEntry.class));
        if (last != null) {
            query.setParameter("moment", last.happenedAt()).setParameter("id", last.id());
        }
        return query.setMaxResults(size)
                .getResultStream()
                .map(AuditEntries::line)
                .toList();
    }

    /** The last line that says one of these of this. */
    Optional<Line> latest(Collection<String> actions, String subject) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subject = :subject and e.action in :actions"
                                + " order by e.happenedAt desc, e.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setParameter("actions", actions)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditEntries::line);
    }

    List<Line> about(NamesInTheLog names, int most) {
        return names.fill(em.createQuery(
                        "select e" + names.jpqlOfSubject() + " order by e.happenedAt desc, e.id desc",
                        AuditEntry.class))
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntries::line)
                .toList();
    }

    Optional<Line> find(long id) {
        return Optional.ofNullable(em.find(AuditEntry.class, id)).map(AuditEntries::line);
    }

    private static Line line(AuditEntry entry) {
        return new Line(
                entry.id(),
                entry.happenedAt(),
                entry.action(),
                entry.actor(),
                entry.subject(),
                entry.remoteAddress(),
                entry.before(),
                entry.after());
    }
}
