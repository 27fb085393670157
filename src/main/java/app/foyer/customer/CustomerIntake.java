package app.foyer.customer;

import app.foyer.audit.AuditLog;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes many people into the directory at once, in the caller's transaction. Opens no login, writes to nobody, and leaves
 * whoever has a login exactly as they are. Who is known is never added once more, so doing it twice is the same as once.
 */
@ApplicationScoped
public class CustomerIntake {

    @Inject
    private CustomersInBulk customers;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<PhoneChanged> phoneChanged;

    /** What is done about people who are known already. */
    public enum ForKnown {
        /** Nothing. */
        SKIP,
        /** What is not known of them is filled in. */
        FILL,
        /** What is said replaces what was known; what is not said stays. */
        UPDATE
    }

    /** What became of one of them. */
    public enum Fate {
        ADDED,
        CHANGED,
        /** Known, and left as they are. */
        LEFT,
        /** Has a login, or had one. */
        CLOSED
    }

    /**
     * Who somebody is.
     *
     * @param id of the customer; null when only a login has the address
     * @param by name of a {@link KnownPerson.By}
     */
    public record Known(Long id, String by, boolean isClosed) {}

    /** Who somebody is in the directory now, or was before; null when only a login has the address. */
    public record Taken(Long id, Fate fate) {}

    /** For each of them who it is, null for somebody new; nothing is changed. */
    public List<Known> look(List<Newcomer> people) {
        var known = customers.known(people);
        return new ArrayList<>(people.stream()
                .map(person -> known.find(person)
                        .map(found -> new Known(
                                found.customer() == null
                                        ? null
                                        : found.customer().id(),
                                found.by().name(),
                                found.isClosed()))
                        .orElse(null))
                .toList());
    }

    /**
     * Adds who is new, and does with the others as it was chosen.
     *
     * @param who decides, for the log
     * @return what became of each
     */
    public List<Taken> take(List<Newcomer> people, ForKnown choice, String who) {
        var company = settings.read(CompanySettings.class);
        var known = customers.known(people);
        var now = clock.now();
        var taken = people.stream()
                .map(person -> known.find(person)
                        .map(found -> new Taken(
                                found.customer() == null
                                        ? null
                                        : found.customer().id(),
                                meet(found, person, choice, who)))
                        .orElseGet(() -> add(known, person, company, now)))
                .toList();
        customers.settle();
        return taken;
    }

    private Taken add(KnownPeople known, Newcomer person, CompanySettings company, Instant now) {
        var customer = Customer.enter(person, company.language(), company.timeZone(), now);
        customers.add(customer);
        known.add(customer);
        return new Taken(customer.id(), Fate.ADDED);
    }

    private Fate meet(KnownPerson found, Newcomer person, ForKnown choice, String who) {
        if (found.isClosed()) {
            return Fate.CLOSED;
        }
        if (choice == ForKnown.SKIP) {
            return Fate.LEFT;
        }
        var customer = found.customer();
        var phone = customer.profile().phone();
        var lines = new CustomerLines(customer);
        if (!customer.learn(person, choice == ForKnown.FILL)) {
            return Fate.LEFT;
        }
        if (!customer.profile().phone().equals(phone)) {
            phoneChanged.fire(
                    new PhoneChanged(customer.id(), phone, customer.profile().phone()));
        }
        var name = customer.email() == null
                ? customer.fullName()
                : customer.email().value();
        lines.changedIn(customer)
                .ifPresent(
                        change -> audit.tell("customer.changedByImport", who, name, change.before(), change.after()));
        return Fate.CHANGED;
    }
}
