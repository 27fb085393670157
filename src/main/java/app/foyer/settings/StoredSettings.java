package app.foyer.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredSettings {

    private static final String ALL = "settings";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Map<String, Setting> of(String topic) {
        return em.createQuery("select s from Setting s where s.name like :prefix", Setting.class)
                .setParameter("prefix", topic + ".%")
                .getResultStream()
                .collect(Collectors.toMap(Setting::name, Function.identity()));
    }

    /**
     * The latest first.
     *
     * @param end of the names, where only one thing's settings are wanted
     */
    List<SettingChange> changesOf(String topic, String end, int count) {
        return em.createQuery(
                        "select c from SettingChange c where c.name like :names order by c.id desc",
                        SettingChange.class)
                .setParameter("names", topic + ".%" + end)
                .setMaxResults(count)
                .getResultList();
    }

    /** Grows with every change. */
    long versionOf(String topic, String end) {
        return em.createQuery("select count(c) from SettingChange c where c.name like :names", Long.class)
                .setParameter("names", topic + ".%" + end)
                .getSingleResult();
    }

    /** Makes everybody else wait who wants to change a setting; a topic that was never changed has no row of its own to lock. */
    void lock() {
        em.find(Setting.class, ALL, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Setting setting, SettingChange change) {
        em.persist(setting);
        em.persist(change);
    }
}
