package app.foyer.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the business changed about an appointment besides its start: how long it lasts, and with whom it is. */
@Embeddable
public class Shift {

    @Column(name = "old_end")
    private Instant oldEnd;

    @Column(name = "new_end")
    private Instant newEnd;

    @Column(name = "old_staff_id")
    private Long oldStaffId;

    @Column(name = "new_staff_id")
    private Long newStaffId;

    protected Shift() {
        // for Jakarta Persistence
    }

    static Shift between(Placement before, Placement after) {
        var shift = new Shift();
        shift.oldEnd = before.time().end();
        shift.newEnd = after.time().end();
        shift.oldStaffId = before.staffId();
        shift.newStaffId = after.staffId();
        return shift;
    }

    Instant oldEnd() {
        return oldEnd;
    }

    Instant newEnd() {
        return newEnd;
    }

    long oldStaffId() {
        return oldStaffId;
    }

    long newStaffId() {
        return newStaffId;
    }
}
