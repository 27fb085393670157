package app.foyer.account.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class WishStore implements Wishes {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAILS_PER_HOUR = 3;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Override
    public void add(Object wish) {
        em.persist(wish);
    }

    @Override
    public boolean anyWaits(List<Class<?>> kinds) {
        var each = kinds.stream()
                .map(WishStore::table)
                .map(table -> "select id from " + table + " where handled_at is null")
                .collect(Collectors.joining(" union all "));
        return !em.createNativeQuery("select id from (" + each + ") waiting fetch first 1 rows only")
                .getResultList()
                .isEmpty();
    }

    @Override
    public <T> Optional<T> claimNext(Class<T> kind) {
        var ids = em.createNativeQuery("select id from " + table(kind) + " where handled_at is null order by id"
                        + " fetch first 1 rows only for update skip locked")
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(em.find(kind, ((Number) ids.get(0)).longValue()));
    }

    private static String table(Class<?> kind) {
        return kind.getAnnotation(Table.class).name();
    }

    @Override
    public boolean mayBeAnswered(Class<?> kind, Map<String, Object> about, Instant now) {
        return about.entrySet().stream()
                .allMatch(one -> answeredSince(now.minus(HOUR), kind, one.getKey(), one.getValue()) < MAILS_PER_HOUR);
    }

    private long answeredSince(Instant moment, Class<?> kind, String field, Object content) {
        return em.createQuery(
                        "select count(w) from " + kind.getSimpleName() + " w where w." + field
                                + " = :content and w.wish.answered = true and w.wish.handledAt > :moment",
                        Long.class)
                .setParameter("content", content)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    @Override
    public void forgetHandledBefore(Class<?> kind, Instant moment) {
        em.createQuery("delete from " + kind.getSimpleName() + " w where w.wish.handledAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
