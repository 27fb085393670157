package app.foyer.customer;

import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Individual;
import app.foyer.shared.personal.Inventory;
import app.foyer.shared.personal.Kept;
import app.foyer.shared.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who a customer is. Whoever leaves is never found by an e-mail address again, whatever becomes of the rest. */
@ApplicationScoped
class CustomerRecord implements PersonalData {

    @Inject
    private Customers customers;

    @Inject
    @Any
    private Instance<TiedToCustomers> ties;

    @Override
    public String name() {
        return "customer";
    }

    @Override
    public Set<String> tables() {
        return Set.of("customer");
    }

    @Override
    public int turn() {
        return 60;
    }

    @Override
    public List<Kept> kept(Individual person, DeletionMode mode) {
        return new Inventory()
                .add(
                        "customer",
                        person.customerId().isPresent() ? 1 : 0,
                        mode == DeletionMode.KEEP ? Fate.STAYS : Fate.GOES)
                .list();
    }

    @Override
    public Map<String, Object> export(Individual person) {
        return person.customerId()
                .flatMap(customers::find)
                .map(CustomerRecord::told)
                .orElse(Map.of());
    }

    private static Map<String, Object> told(Customer customer) {
        var profile = customer.profile();
        var told = new LinkedHashMap<String, Object>();
        told.put("firstName", profile.firstName());
        told.put("lastName", profile.lastName());
        told.put("email", customer.email() == null ? "" : customer.email().value());
        told.put("phone", profile.phone());
        told.put("gender", profile.gender());
        told.put("birthDate", profile.birthDate());
        told.put("language", profile.language());
        told.put("timeZone", profile.timeZone().getId());
        told.put("since", customer.createdAt());
        return told;
    }

    @Override
    public void forget(Individual person, DeletionMode mode) {
        person.customerId().flatMap(customers::lock).ifPresent(customer -> {
            customer.leave();
            if (mode != DeletionMode.KEEP) {
                customer.lose(person.nameless(), person.now());
                if (ties.stream().noneMatch(tie -> tie.isTiedTo(customer.id()))) {
                    customers.remove(customer);
                }
            }
            customers.settle();
        });
    }
}
