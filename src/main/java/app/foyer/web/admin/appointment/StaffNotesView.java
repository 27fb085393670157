package app.foyer.web.admin.appointment;

import app.foyer.booking.desk.StaffNoteService;
import app.foyer.booking.desk.StaffNoteService.Note;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Notes for staff beside the appointment in the console's drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class StaffNotesView {

    private static final BesideFields FIELDS = new BesideFields("notes", Map.of("booking.note", "note"));

    @Inject
    private AppointmentsView list;

    @Inject
    private DrawerPlace place;

    @Inject
    private StaffNoteService notes;

    @Inject
    private FacesWording wording;

    private List<Note> all;
    private String typed;

    public List<Note> getAll() {
        if (all == null) {
            all = notes.about(list.getOpen().reference());
        }
        return all;
    }

    public String write() {
        try {
            notes.write(list.getOpen().reference(), typed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
        return onward("desk.note.written");
    }

    public String remove(long id) {
        notes.remove(list.getOpen().reference(), id);
        return onward("desk.note.removed");
    }

    private String onward(String done) {
        Said.afterwards(wording.here().text(done));
        Onward.to(
                place.path(),
                list.page().with(AppointmentCard.OPEN, list.getOpen().reference()));
        return null;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
