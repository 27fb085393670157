package app.foyer.booking;

import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a filter says, as conditions on an appointment {@code a}: only those that were asked for, so that indexes help. */
final class AppointmentConditions {

    private static final Pattern BEGIN_OF_A_REFERENCE = Pattern.compile("(FO[- ]?)?[2-9A-HJ-Z]{2,5}");

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Actor actor;

    AppointmentConditions(AppointmentFilter filter, Actor actor, FoundCustomers.Found customers) {
        this.actor = actor;
        all.add(Visibility.of(actor));
        if (!filter.search().isEmpty()) {
            all.add(found(filter.search(), customers));
        }
        if (!filter.statuses().isEmpty()) {
            all.add("a.status in :statuses");
            parameters.put("statuses", filter.statuses());
        }
        filter.service().ifPresent(id -> with("a.serviceId = :service", "service", id));
        filter.staff().ifPresent(id -> with("a.staffId = :staff", "staff", id));
        filter.location().ifPresent(id -> with("a.locationId = :location", "location", id));
        filter.customer().ifPresent(id -> with("a.customerId = :customer", "customer", id));
        filter.from().ifPresent(from -> with("a.startsAt >= :from", "from", from));
        filter.until().ifPresent(until -> with("a.startsAt < :until", "until", until));
    }

    String jpql() {
        return " where " + String.join(" and ", all);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return Visibility.restrict(query, actor);
    }

    private void with(String condition, String name, Object value) {
        all.add(condition);
        parameters.put(name, value);
    }

    /** By its reference, by the number that was given for it, or by its customer. */
    private String found(String search, FoundCustomers.Found customers) {
        var ways = new ArrayList<String>();
        var typed = search.strip().toUpperCase(Locale.ROOT);
        if (BEGIN_OF_A_REFERENCE.matcher(typed).matches()) {
            ways.add("a.reference like :reference escape '!'");
            parameters.put("reference", SearchPattern.atTheBeginning("FO-" + typed.replaceFirst("^FO[- ]?", "")));
        }
        customers.phone().ifPresent(phone -> {
            ways.add("a.agreement.contactPhone = :phone");
            parameters.put("phone", phone.value());
        });
        if (customers.isTooMany()) {
            ways.add("a.customerId in (select c.id from Customer c where "
                    + customers.match().jpql() + ")");
            parameters.putAll(customers.match().parameters());
        } else if (!customers.ids().isEmpty()) {
            ways.add("a.customerId in :found");
            parameters.put("found", customers.ids());
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }
}
