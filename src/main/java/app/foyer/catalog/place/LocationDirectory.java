package app.foyer.catalog.place;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Location;
import app.foyer.catalog.Order;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The locations of the business: making, changing and ordering them, and archiving those where nobody is received any more.
 * Every change is in the audit, with what was before and after.
 */
@Stateless
@RolesAllowed("ADMIN")
public class LocationDirectory {

    @Inject
    private Locations locations;

    @Inject
    private CatalogService catalog;

    @Inject
    private LocationLog log;

    /** A location as the business sees it. @param version of the row, for who changes it */
    public record Entry(long id, long version, String name, String address, ZoneId zone, boolean active)
            implements Serializable {

        private static Entry of(Location one) {
            return new Entry(one.id(), one.version(), one.name(), one.address(), one.zone(), one.isActive());
        }
    }

    /** In the order of the business. */
    public List<Entry> all(boolean active) {
        return locations.all(active).stream().map(Entry::of).toList();
    }

    public Optional<Entry> find(long id) {
        return locations.find(id).map(Entry::of);
    }

    /** A new one, the last in the order. @throws RefusedException with everything that speaks against it */
    public long create(LocationTerms terms, String who) {
        Decision.refusedFor(terms.refusals()).enforce();
        var location = Location.open(terms.name(), terms.address(), terms.zoneId(), locations.nextPlace());
        locations.add(location);
        log.tell(LocationLog.CREATED, who, location, null, LocationLog.inShort(location));
        return location.id();
    }

    /**
     * With another zone the working hours there are by another clock from now on; appointments keep their moments.
     *
     * @param seen the version that the person had before their eyes
     * @throws app.foyer.shared.ChangedMeanwhileException when it is another version by now
     */
    public void change(long id, LocationTerms terms, long seen, String who) {
        Decision.refusedFor(terms.refusals()).enforce();
        var location = locked(id);
        log.mustBeAsSeen(seen, location);
        var before = LocationLog.inShort(location);
        location.become(terms.name(), terms.address(), terms.zoneId());
        locations.settle();
        log.tell(LocationLog.CHANGED, who, location, before, LocationLog.inShort(location));
    }

    /** Nothing can be booked there from now on. Whoever books at this moment comes before, or too late. */
    public void archive(long id, long seen, String who) {
        catalog.lockStaff(locations.everybody());
        var location = locked(id);
        log.mustBeAsSeen(seen, location);
        location.archive();
        locations.settle();
        log.tell(LocationLog.ARCHIVED, who, location, LocationLog.inShort(location), null);
    }

    public void restore(long id, long seen, String who) {
        var location = locked(id);
        log.mustBeAsSeen(seen, location);
        location.restore();
        locations.settle();
        log.tell(LocationLog.RESTORED, who, location, null, LocationLog.inShort(location));
    }

    /** One place up or down; at the end of the list nothing happens. */
    public void move(long id, boolean up, String who) {
        locations.lockAll();
        var location = locked(id);
        var order = new Order(
                locations.all(location.isActive()).stream().map(Location::id).toList());
        var moved = order.with(id, up);
        if (!moved.equals(order)) {
            locations.putInOrder(moved.ids());
            log.tell(LocationLog.ORDERED, who, location, order.placeOf(id), moved.placeOf(id));
        }
    }

    private Location locked(long id) {
        return locations.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("location.unknown")));
    }
}
