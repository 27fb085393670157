package app.foyer.catalog.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StaffPictures {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Optional<StaffPicture> of(long staff) {
        return Optional.ofNullable(em.find(StaffPicture.class, staff));
    }

    /** Id and moment of the last change of each, without reading the pictures. */
    List<Object[]> changes() {
        return em.createQuery("select p.staffId, p.changedAt from StaffPicture p", Object[].class)
                .getResultList();
    }

    void put(long staff, byte[] square, Instant now) {
        em.merge(of(staff).orElseGet(() -> StaffPicture.of(staff)).show(square, now));
    }

    void remove(long staff) {
        em.createQuery("delete from StaffPicture p where p.staffId = :id")
                .setParameter("id", staff)
                .executeUpdate();
    }
}
