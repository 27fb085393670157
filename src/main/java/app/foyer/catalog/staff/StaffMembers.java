package app.foyer.catalog.staff;

import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StaffMembers {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    /** The active ones first, in the order of the business. */
    List<StaffMember> all() {
        return em.createQuery(
                        "select m from StaffMember m order by m.active desc, m.sortOrder, m.id", StaffMember.class)
                .getResultList();
    }

    /** The active ones, in id order, so that two who reorder never wait for each other. */
    List<StaffMember> lockActive() {
        return em.createQuery("select m from StaffMember m where m.active = true order by m.id", StaffMember.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<StaffMember> find(long id) {
        return Optional.ofNullable(em.find(StaffMember.class, id));
    }

    /** Whoever wants to book with this person waits until the end of the transaction. */
    Optional<StaffMember> lock(long id) {
        return Optional.ofNullable(em.find(StaffMember.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    int lastPlace() {
        return Optional.ofNullable(em.createQuery("select max(m.sortOrder) from StaffMember m", Integer.class)
                        .getSingleResult())
                .orElse(0);
    }

    List<Service> services() {
        return em.createQuery("select s from Service s where s.active = true order by s.sortOrder, s.id", Service.class)
                .getResultList();
    }

    /** In id order, like everybody who locks several. */
    List<Service> lockServices() {
        return em.createQuery("select s from Service s where s.active = true order by s.id", Service.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** So that who gives what counts as a change of the person, and of the service. */
    void growVersion(Object entity) {
        em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(StaffMember member) {
        em.persist(member);
    }

    void settle() {
        em.flush();
    }
}
