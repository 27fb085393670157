package app.foyer.catalog.place;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.Location;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the audit is told of locations, with what was before and after; and who was the last. */
@ApplicationScoped
class LocationLog {

    static final String CREATED = "settings.locationCreated";
    static final String CHANGED = "settings.locationChanged";
    static final String ARCHIVED = "settings.locationArchived";
    static final String RESTORED = "settings.locationRestored";
    static final String ORDERED = "settings.locationOrdered";

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    /** @param before null of a new one; {@code after} of one that is not offered any more */
    void tell(String action, String who, Location location, String before, String after) {
        audit.tell(action, who, name(location), before, after);
    }

    /** @throws app.foyer.shared.ChangedMeanwhileException when somebody has changed it since it was seen */
    void mustBeAsSeen(long seen, Location location) {
        meanwhile.mustBeAsSeen(seen, location.version(), List.of(CREATED, CHANGED, ARCHIVED, RESTORED), name(location));
    }

    static String inShort(Location location) {
        return location.name() + "; " + location.address() + "; " + location.zone();
    }

    /** With its number, which alone tells two of one name apart. */
    private static String name(Location location) {
        return location.name() + " #" + location.id();
    }
}
