package app.foyer.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class PicturesOfServices {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<ServicePicture> of(long service) {
        return Optional.ofNullable(em.find(ServicePicture.class, service));
    }

    /** To be called by who has locked the service: the second of two who send one replaces the first. */
    void put(long service, byte[] jpeg, String sign) {
        em.merge(of(service).orElseGet(() -> ServicePicture.of(service)).show(jpeg, sign));
        em.flush();
    }

    /** @return whether there was one */
    boolean remove(long service) {
        return em.createQuery("delete from ServicePicture p where p.serviceId = :id")
                        .setParameter("id", service)
                        .executeUpdate()
                > 0;
    }
}
