package app.foyer.booking;

import app.foyer.availability.Sharing;
import app.foyer.availability.Taken;
import app.foyer.catalog.Service;
import app.foyer.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What an appointment takes of its staff member's time: buffers included, and against whom it is held. */
@Embeddable
public class Occupation {

    @Column(name = "occupied_from")
    private Instant occupiedFrom;

    @Column(name = "occupied_until")
    private Instant occupiedUntil;

    @Column(name = "sharing_key")
    private long sharingKey;

    private boolean exclusive;

    protected Occupation() {
        // for Jakarta Persistence
    }

    /** @param exclusive see {@link #isExclusive} */
    static Occupation by(long appointmentId, Service service, TimeRange time, boolean exclusive) {
        var occupied = time.widenedBy(service.bufferBefore(), service.bufferAfter());
        var sharing =
                service.capacity() > 1 ? Sharing.amongCustomersOf(service.id()) : Sharing.withNobody(appointmentId);
        return of(new Taken(occupied, sharing), exclusive);
    }

    static Occupation of(Taken taken, boolean exclusive) {
        var occupation = new Occupation();
        occupation.occupiedFrom = taken.occupied().start();
        occupation.occupiedUntil = taken.occupied().end();
        occupation.sharingKey = taken.sharing().key();
        occupation.exclusive = exclusive;
        return occupation;
    }

    /** The same, and from now on nobody else may have it. */
    Occupation alone() {
        return of(taken(), true);
    }

    /** Whether nobody else may have its time. If not, it counts for nobody who books, and fills no place of a group. */
    boolean isExclusive() {
        return exclusive;
    }

    /** The time with its buffers, and who may share it. */
    Taken taken() {
        return new Taken(new TimeRange(occupiedFrom, occupiedUntil), new Sharing(sharingKey));
    }
}
