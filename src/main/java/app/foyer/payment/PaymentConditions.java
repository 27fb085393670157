package app.foyer.payment;

import app.foyer.customer.CustomerMatch;
import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A filter as conditions on a line {@code e} of a ledger and its appointment {@code a} or purchase {@code p}. What was typed is a parameter. */
final class PaymentConditions {

    private static final Pattern BEGIN_OF_A_REFERENCE = Pattern.compile("(FO[- ]?)?[2-9A-HJ-Z]{2,5}");

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    PaymentConditions(PaymentFilter filter) {
        with(
                "e.kind in :kinds",
                "kinds",
                filter.kind() == null ? List.of(EntryKind.PAYMENT, EntryKind.REFUND) : List.of(filter.kind()));
        if (filter.method() != null) {
            with("e.method = :method", "method", filter.method());
        }
        if (filter.from() != null) {
            with("e.recordedAt >= :from", "from", filter.from());
        }
        if (filter.until() != null) {
            with("e.recordedAt < :until", "until", filter.until());
        }
        if (!filter.search().isBlank()) {
            found(filter.search().strip());
        }
    }

    String jpql() {
        return " where " + String.join(" and ", all);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void found(String search) {
        var ways = new ArrayList<String>();
        var typed = search.toUpperCase(Locale.ROOT);
        if (BEGIN_OF_A_REFERENCE.matcher(typed).matches()) {
            ways.add("a.reference like :reference escape '!'");
            parameters.put("reference", SearchPattern.atTheBeginning("FO-" + typed.replaceFirst("^FO[- ]?", "")));
        }
        var match = CustomerMatch.of(search);
        if (!match.isEmpty()) {
            ways.add(
                    "coalesce(a.customerId, p.customerId) in (select c.id from Customer c where " + match.jpql() + ")");
            parameters.putAll(match.parameters());
        }
        all.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")");
    }

    private void with(String condition, String name, Object value) {
        all.add(condition);
        parameters.put(name, value);
    }
}
