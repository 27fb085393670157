package app.foyer.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredSettings {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Map<String, Setting> of(String topic) {
        return em.createQuery("select s from Setting s where s.name like :prefix", Setting.class)
                .setParameter("prefix", topic + ".%")
                .getResultStream()
                .collect(Collectors.toMap(Setting::name, Function.identity()));
    }

    void add(Setting setting, SettingChange change) {
        em.persist(setting);
        em.persist(change);
    }
}
