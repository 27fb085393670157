package app.foyer.booking.desk;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Notes beside an appointment that the business alone reads: no mail, no page of the customer and no answer of the REST
 * interface has them. Staff read and write them beside their own appointments.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class StaffNoteService {

    public static final int MAXIMUM_LENGTH = 2_000;

    @Inject
    private ConsoleActors actors;

    @Inject
    private AppointmentService appointments;

    @Inject
    private StaffNotes notes;

    @Inject
    private AuditLog audit;

    /** @param removable whether whoever asks may take it away: their own, and administrators any */
    public record Note(long id, String text, String writtenBy, Instant writtenAt, boolean removable)
            implements Serializable {}

    /** Oldest first. */
    public List<Note> about(BookingReference reference) {
        var actor = actors.current();
        return notes.about(appointment(reference, actor)).stream()
                .map(note ->
                        new Note(note.id(), note.note(), note.writtenBy(), note.writtenAt(), isRemovable(note, actor)))
                .toList();
    }

    /**
     * @return its number
     * @throws RefusedException when nothing is written, or too much
     */
    public long write(BookingReference reference, String typed) {
        var actor = actors.current();
        var appointment = appointment(reference, actor);
        var text = typed == null ? "" : VisibleText.straight(typed.strip());
        if (text.isEmpty()) {
            throw new RefusedException(Refusal.because("booking.note.missing"));
        }
        if (text.length() > MAXIMUM_LENGTH) {
            throw new RefusedException(Refusal.because("booking.note.tooLong", MAXIMUM_LENGTH));
        }
        var written = notes.add(appointment, text, actors.address());
        audit.tell("appointment.noteWritten", actors.address(), reference.value());
        return written;
    }

    /**
     * The log keeps whose note it was, and not what it said: that may be about the customer, and goes with the note.
     *
     * @throws RefusedException when there is no such note, or it is somebody else's
     */
    public void remove(BookingReference reference, long id) {
        var actor = actors.current();
        var note = notes.find(id, appointment(reference, actor))
                .filter(found -> isRemovable(found, actor))
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.note.unknown")));
        notes.remove(note);
        audit.tell("appointment.noteRemoved", actors.address(), reference.value(), note.writtenBy(), null);
    }

    private long appointment(BookingReference reference, Actor actor) {
        return appointments
                .find(reference, actor)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")))
                .id();
    }

    /** By the address, since two of the staff may have one name. */
    private boolean isRemovable(StaffNote note, Actor actor) {
        return actor instanceof Actor.Admin || note.writtenBy().equals(actors.address());
    }
}
