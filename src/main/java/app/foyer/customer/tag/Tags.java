package app.foyer.customer.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class Tags {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** In the order of the alphabet. */
    List<String> words(int most) {
        return em.createQuery("select t.word from Tag t order by t.wordKey", String.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Tag> of(long customer) {
        return em.createQuery(
                        "select t from CustomerTag c join Tag t on t.id = c.tagId where c.customerId = :customer"
                                + " order by t.wordKey",
                        Tag.class)
                .setParameter("customer", customer)
                .getResultList();
    }

    /** By customer, in one query; who has none is not there. */
    Map<Long, List<String>> of(Collection<Long> customers) {
        return em.createQuery(
                        "select c.customerId, t.word from CustomerTag c join Tag t on t.id = c.tagId"
                                + " where c.customerId in :customers order by t.wordKey",
                        Object[].class)
                .setParameter("customers", customers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    Optional<Tag> find(String word) {
        return em.createQuery("select t from Tag t where t.wordKey = :key", Tag.class)
                .setParameter("key", Tag.key(word))
                .getResultStream()
                .findFirst();
    }

    /** Of two who coin one word at the same moment one loses the race, and asks again. */
    Tag findOrCoin(String word) {
        return find(word).orElseGet(() -> {
            var tag = Tag.coin(word);
            em.persist(tag);
            em.flush();
            return tag;
        });
    }

    void put(Tag tag, long customer) {
        em.persist(CustomerTag.of(customer, tag));
    }

    void take(Collection<Tag> tags, long customer) {
        for (var tag : tags) {
            em.createQuery("delete from CustomerTag c where c.customerId = :customer and c.tagId = :tag")
                    .setParameter("customer", customer)
                    .setParameter("tag", tag.id())
                    .executeUpdate();
            removeUnused(tag);
        }
    }

    void settle() {
        em.flush();
    }

    /** A word that nobody has any more is not suggested. */
    private void removeUnused(Tag tag) {
        em.createQuery("delete from Tag t where t.id = :tag and not exists"
                        + " (select c.customerId from CustomerTag c where c.tagId = :tag)")
                .setParameter("tag", tag.id())
                .executeUpdate();
    }
}
