package app.foyer.messaging.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WebhookSecrets {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    void add(WebhookSecret secret) {
        em.persist(secret);
        em.flush();
    }

    Optional<WebhookSecret> find(long id) {
        return Optional.ofNullable(em.find(WebhookSecret.class, id));
    }

    Optional<WebhookSecret> of(String address) {
        return em.createQuery("select s from WebhookSecret s where s.address = :address", WebhookSecret.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    List<WebhookSecret> all(int atMost) {
        return em.createQuery("select s from WebhookSecret s order by s.id", WebhookSecret.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
