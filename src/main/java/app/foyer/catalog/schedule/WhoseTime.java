package app.foyer.catalog.schedule;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Whose time the caller of a service may look at: everybody's as an administrator, else one's own. From the sign-in alone. */
@ApplicationScoped
public class WhoseTime {

    @Inject
    private CatalogService catalog;

    public boolean mayTouch(SessionContext caller, long staffId) {
        return caller.isCallerInRole("ADMIN")
                || own(caller).filter(id -> id == staffId).isPresent();
    }

    /** Those of them that the caller may see. */
    public Set<Long> visible(SessionContext caller, Collection<Long> staffIds) {
        if (caller.isCallerInRole("ADMIN")) {
            return Set.copyOf(staffIds);
        }
        return own(caller).filter(staffIds::contains).map(Set::of).orElse(Set.of());
    }

    /** Who of the staff the caller is; empty for a login of nobody on the staff. */
    public Optional<Long> own(SessionContext caller) {
        return catalog.staffMemberWith(
                        Long.parseLong(caller.getCallerPrincipal().getName()))
                .map(Person::id);
    }
}
