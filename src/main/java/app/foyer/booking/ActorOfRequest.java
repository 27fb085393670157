package app.foyer.booking;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** As whom somebody looks at the console, for the parts of one page: found once, and forgotten with the request. */
@RequestScoped
class ActorOfRequest {

    private String caller;
    private Actor actor;

    /** @param name of the caller, so that nobody ever gets somebody else's */
    Actor actor(String name, Supplier<Actor> find) {
        if (!name.equals(caller)) {
            actor = find.get();
            caller = name;
        }
        return actor;
    }
}
