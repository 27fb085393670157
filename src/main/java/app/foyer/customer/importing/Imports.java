package app.foyer.customer.importing;

import app.foyer.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Imports {

    /** The oldest that nobody works on; one that another node is just claiming is stepped over. */
    private static final String WAITING = "select i.id from customer_import i where i.state in ('CHECKING', 'WRITING')"
            + " and (i.claimed_until is null or i.claimed_until < ?) order by i.created_at, i.id"
            + " fetch first 1 rows only for update skip locked";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Imports() {
        // for CDI
    }

    Imports(EntityManager em) {
        this.em = em;
    }

    void add(CustomerImport made) {
        em.persist(made);
        em.flush();
    }

    /** Without keeping it in memory. */
    void add(FilePart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    Optional<CustomerImport> find(long id) {
        return Optional.ofNullable(em.find(CustomerImport.class, id));
    }

    Optional<CustomerImport> lock(long id) {
        return Optional.ofNullable(em.find(CustomerImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return empty behind the last one, and when the file is gone */
    Optional<byte[]> part(long id, int number) {
        var part = em.find(FilePart.class, FilePart.id(id, number));
        if (part == null) {
            return Optional.empty();
        }
        em.detach(part);
        return Optional.of(part.content());
    }

    /** @param now as the database compares it */
    Optional<Long> waiting(Object now) {
        List<?> found = em.createNativeQuery(WAITING).setParameter(1, now).getResultList();
        return found.stream().findFirst().map(Imports::number);
    }

    /** The last one with the same heads of columns that somebody went on with. */
    Optional<CustomerImport> lastLike(String headsKey) {
        return em.createQuery(
                        "select i from CustomerImport i where i.headsKey = :key and i.state <> :fresh order by i.id desc",
                        CustomerImport.class)
                .setParameter("key", headsKey)
                .setParameter("fresh", ImportState.NEW)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last ones first. */
    List<CustomerImport> latest(int count) {
        return em.createQuery(
                        "select i from CustomerImport i order by i.createdAt desc, i.id desc", CustomerImport.class)
                .setMaxResults(count)
                .getResultList();
    }

    void add(long id, Collection<Finding> findings) {
        findings.forEach(finding -> em.persist(ImportFinding.of(id, finding)));
        em.flush();
        em.clear();
    }

    Page<Finding> findings(long id, Finding.Kind kind, int first, int size) {
        var rows = em.createQuery(
                        "select f from ImportFinding f where f.importId = :id and f.kind = :kind order by f.line, f.id",
                        ImportFinding.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportFinding::finding)
                .toList();
        return new Page<>(rows, count(id, kind));
    }

    long count(long id, Finding.Kind kind) {
        return em.createQuery(
                        "select count(f) from ImportFinding f where f.importId = :id and f.kind = :kind", Long.class)
                .setParameter("id", id)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    void removeFindings(long id) {
        em.createQuery("delete from ImportFinding f where f.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void removeFile(long id) {
        em.createQuery("delete from FilePart p where p.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** With all that belongs to it. */
    void remove(CustomerImport made) {
        removeFile(made.id());
        removeFindings(made.id());
        em.remove(made);
    }

    /** Those that nobody went on with, and those that are done and were looked at long ago. */
    List<CustomerImport> abandoned(Instant waitingSince, Instant doneBefore) {
        return em.createQuery(
                        "select i from CustomerImport i where i.createdAt < :since and i.state in (:fresh, :checked)"
                                + " or i.finishedAt < :done",
                        CustomerImport.class)
                .setParameter("since", waitingSince)
                .setParameter("fresh", ImportState.NEW)
                .setParameter("checked", ImportState.CHECKED)
                .setParameter("done", doneBefore)
                .getResultList();
    }

    List<CustomerImport> all() {
        return em.createQuery("select i from CustomerImport i", CustomerImport.class)
                .getResultList();
    }

    private static long number(Object found) {
        return ((Number) (found instanceof Object[] row ? row[0] : found)).longValue();
    }
}
