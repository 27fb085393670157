package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whose time the caller of a service may look at: everybody's as an administrator, else one's own. From the sign-in alone. */
@ApplicationScoped
class WhoseTime {

    @Inject
    private CatalogService catalog;

    boolean mayTouch(SessionContext caller, long staffId) {
        return caller.isCallerInRole("ADMIN")
                || own(caller).filter(id -> id == staffId).isPresent();
    }

    /** Who of the staff the caller is; empty for a login of nobody on the staff. */
    Optional<Long> own(SessionContext caller) {
        return catalog.staffMemberWith(
                        Long.parseLong(caller.getCallerPrincipal().getName()))
                .map(Person::id);
    }
}
