package app.foyer.booking.question;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers say anything about a person: where the person is removed they go, and with them what was accepted, since nobody is left who did. */
@ApplicationScoped
class AnswersOfPerson implements PersonalData {

    @Inject
    private PersonalAnswers answers;

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Set<String> tables() {
        return Set.of("appointment_answer", "appointment_answer_file", "appointment_terms");
    }

    /** Before the appointments, to which they belong. */
    @Override
    public int turn() {
        return 28;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var customer = person.customerOrNobody();
        var fate = mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES;
        return new Inventory()
                .add("answers", answers.answers(customer), fate)
                .add("terms", answers.terms(customer), fate)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var all = new LinkedHashMap<String, Object>();
        var told = answers.told(person.customerOrNobody());
        if (!told.isEmpty()) {
            all.put("answers", told);
        }
        var accepted = answers.accepted(person.customerOrNobody());
        if (!accepted.isEmpty()) {
            all.put("terms", accepted);
        }
        return all;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode != DeletionMode.KEEP) {
            answers.remove(person.customerOrNobody());
        }
    }
}
