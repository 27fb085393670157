package app.foyer.booking.desk;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the business wrote beside somebody's appointments. Whoever leaves learns how many notes there are and what becomes of
 * them; they go with the person. A download does not hold them: a note may speak of others, so that somebody of the business
 * looks through it before it is handed out.
 */
@ApplicationScoped
class NotesOfStaff implements PersonalData {

    @Inject
    private StaffNotes notes;

    @Override
    public String name() {
        return "staffNotes";
    }

    @Override
    public Set<String> tables() {
        return Set.of("staff_note");
    }

    @Override
    public int turn() {
        return 25;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var isKept = mode == DeletionMode.KEEP;
        return new Inventory()
                .add("staffNotes", notes.countAbout(person.customerOrNobody()), isKept ? Fate.STAYS : Fate.GOES)
                .add(
                        "staffNotesWritten",
                        notes.countBy(person.emailKeys()),
                        isKept ? Fate.STAYS : Fate.LOSES_THE_PERSON)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return Map.of();
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            notes.removeAbout(person.customerOrNobody());
            notes.removeWriter(person.emailKeys(), person.nameless());
        }
    }
}
