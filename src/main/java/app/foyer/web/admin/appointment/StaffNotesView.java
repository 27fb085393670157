package app.foyer.web.admin.appointment;

import app.foyer.booking.BookingReference;
import app.foyer.booking.desk.StaffNoteService;
import app.foyer.booking.desk.StaffNoteService.Note;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Notes for staff beside the appointment in the console's drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class StaffNotesView {

    private static final String REMOVE = "removeNote";
    private static final BesideFields FIELDS = new BesideFields("notes", Map.of("booking.note", "note"));

    @Inject
    private AppointmentsView list;

    @Inject
    private DrawerPlace place;

    @Inject
    private StaffNoteService notes;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private List<Note> all;
    private String typed;

    public List<Note> getAll() {
        if (all == null) {
            all = notes.about(reference());
        }
        return all;
    }

    public String write() {
        try {
            once.by(() -> notes.write(reference(), typed));
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
        return onward("desk.note.written");
    }

    /**
     * The button that was pressed says which note, and not where in the list it stood: somebody else may have taken one away
     * since. Looking at an address removes nothing.
     */
    public String remove() {
        var faces = FacesContext.getCurrentInstance();
        var pressed = faces.getExternalContext().getRequestParameterMap().get(REMOVE);
        if (!faces.isPostback() || pressed == null) {
            return null;
        }
        notes.remove(reference(), SentNumber.id(pressed).orElse(0L));
        return onward("desk.note.removed");
    }

    private String onward(String done) {
        Said.afterwards(wording.here().text(done));
        Onward.to(place.path(), list.page().with(AppointmentCard.OPEN, reference()));
        return null;
    }

    /** Of the appointment in the drawer, which may have gone to somebody else meanwhile. */
    private BookingReference reference() {
        if (list.getOpen() == null) {
            throw new RefusedException(Refusal.because("booking.unknown"));
        }
        return list.getOpen().reference();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
