package app.foyer.catalog.service;

import app.foyer.audit.AuditLog;
import app.foyer.catalog.Service;
import app.foyer.catalog.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who give a service. What somebody gives is part of their own form too: who has that one open learns that it was
 * changed from the service's side.
 */
@ApplicationScoped
class GivingPeople {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    /** @param before who gave it before; all concerned are locked */
    void tell(Service service, Set<Long> before, String who) {
        var concerned = new TreeSet<>(service.staffIds());
        concerned.addAll(before);
        concerned.removeIf(id -> before.contains(id) == service.staffIds().contains(id));
        for (var id : concerned) {
            var member = em.find(StaffMember.class, id);
            var given = service.staffIds().contains(id);
            em.lock(member, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            audit.tell(
                    "staff.changed",
                    who,
                    member.name() + " #" + id,
                    given ? null : service.name(),
                    given ? service.name() : null);
        }
        em.flush();
    }
}
