package app.foyer.booking;

import app.foyer.customer.TiedToCustomers;
import app.foyer.customer.merge.MovesWithCustomer;
import app.foyer.customer.merge.Union;
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

/**
 * Appointments with their history. Those that still lie ahead stay booked even when everything is erased, without the
 * person: whether they may be cancelled is for {@link ChangePolicy} to say, and not to be got around by leaving.
 */
@ApplicationScoped
class AppointmentsOfPerson implements PersonalData, TiedToCustomers, MovesWithCustomer {

    @Inject
    private PersonalAppointments appointments;

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Set<String> tables() {
        return Set.of("appointment", "appointment_change", "manage_link", "answered_request");
    }

    @Override
    public int turn() {
        return 30;
    }

    @Override
    public boolean isTiedTo(long customerId) {
        return appointments.any(customerId);
    }

    @Override
    public List<Moved> held(long customer) {
        return Moved.some("appointments", appointments.count(customer));
    }

    @Override
    public void move(Union union) {
        appointments.handOver(union.from(), union.to());
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        var customer = person.customerOrNobody();
        var all = appointments.all(customer);
        var upcoming = all.stream().filter(one -> one.isUpcoming(person.now())).count();
        var rest = mode == DeletionMode.KEEP ? Fate.STAYS : Fate.LOSES_THE_PERSON;
        var words = mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES;
        return new Inventory()
                .add("upcoming", upcoming, rest)
                .add("past", all.size() - upcoming, mode == DeletionMode.ERASE ? Fate.GOES : rest)
                .add(
                        "notes",
                        all.stream()
                                .filter(one -> !isBlank(one.agreement().notes()))
                                .count(),
                        words)
                .add("reasons", appointments.reasons(customer), words)
                .add("links", appointments.links(customer), words)
                .add("deeds", appointments.deeds(person.emailKeys()), rest)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        var told = appointments.told(person.customerOrNobody());
        var all = new LinkedHashMap<String, Object>();
        if (!told.isEmpty()) {
            all.put("appointments", told);
        }
        return all;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        if (mode == DeletionMode.KEEP) {
            return;
        }
        var customer = person.customerOrNobody();
        appointments.closeLinks(customer);
        if (mode == DeletionMode.ERASE) {
            appointments.removeAllBut(appointments.upcoming(customer, person.now()), customer);
        }
        appointments.removePerson(customer, person.nameless());
        appointments.removeFromHistories(person.emailKeys(), person.nameless());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
