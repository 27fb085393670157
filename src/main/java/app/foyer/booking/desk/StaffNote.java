package app.foyer.booking.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody of the business wrote beside an appointment, for the business alone. It is never changed, only taken away. */
@Entity
@Table(name = "staff_note")
public class StaffNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_note_id")
    @SequenceGenerator(name = "staff_note_id", sequenceName = "staff_note_id")
    private Long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    private String note;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected StaffNote() {
        // for Jakarta Persistence
    }

    static StaffNote about(long appointmentId, String note, String writtenBy, Instant now) {
        var written = new StaffNote();
        written.appointmentId = appointmentId;
        written.note = note;
        written.writtenBy = writtenBy;
        written.writtenAt = now;
        return written;
    }

    Long id() {
        return id;
    }

    String note() {
        return note;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
