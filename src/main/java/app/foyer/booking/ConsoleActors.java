package app.foyer.booking;

import app.foyer.account.AccountService;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * As whom somebody looks at the console: as an administrator, or as the member of the staff to whom the login belongs.
 * Taken from the sign-in alone, anew for every request, so that nobody can say to be somebody else.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class ConsoleActors {

    @Resource
    private SessionContext caller;

    @Inject
    private CatalogService catalog;

    @Inject
    private AccountService accounts;

    @Inject
    private ActorOfRequest known;

    /** Somebody with both roles is an administrator. A login of nobody on the staff sees no appointment at all. */
    public Actor current() {
        return known.actor(caller.getCallerPrincipal().getName(), this::find);
    }

    private Actor find() {
        var account = Long.parseLong(caller.getCallerPrincipal().getName());
        var name = accounts.addressOf(account).map(Object::toString).orElse("");
        if (caller.isCallerInRole("ADMIN")) {
            return new Actor.Admin(name);
        }
        return catalog.staffMemberWith(account)
                .map(ConsoleActors::staff)
                .orElseGet(() -> new Actor.Staff(Actor.Staff.NOBODY, name));
    }

    /** The e-mail address of whoever is signed in: under this name the audit keeps what they do. */
    public String address() {
        var account = Long.parseLong(caller.getCallerPrincipal().getName());
        return accounts.addressOf(account).map(Object::toString).orElse("");
    }

    private static Actor.Staff staff(Person member) {
        return new Actor.Staff(member.id(), member.name());
    }
}
