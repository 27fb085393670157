package app.foyer.catalog.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The picture of one staff member, which the booking page shows: a square JPEG of our own making. */
@Entity
@Table(name = "staff_picture")
public class StaffPicture {

    @Id
    @Column(name = "staff_id")
    private Long staffId;

    private byte[] content;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StaffPicture() {
        // for Jakarta Persistence
    }

    static StaffPicture of(long staff) {
        var picture = new StaffPicture();
        picture.staffId = staff;
        return picture;
    }

    StaffPicture show(byte[] square, Instant now) {
        content = square.clone();
        changedAt = now;
        return this;
    }

    byte[] content() {
        return content.clone();
    }
}
