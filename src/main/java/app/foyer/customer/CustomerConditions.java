package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Wanted;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is wanted, as conditions on a customer {@code c}. Everything that was typed is a parameter. */
final class CustomerConditions {

    /** Not {@code exists}: EclipseLink binds no value in a statement that has one, and prints 1 where H2 wants true. */
    private static final String LOGIN = "c.login.accountId in (select a.id from Account a where a.enabled = %s)";

    private final CustomerMatch match;
    private final String tag;
    private final Optional<Instant> since;
    private final List<String> conditions = new ArrayList<>();

    CustomerConditions(Wanted wanted) {
        match = CustomerMatch.of(wanted.typed());
        conditions.add(match.jpql());
        tag = wanted.tag().strip().toLowerCase(Locale.ROOT);
        if (!tag.isEmpty()) {
            conditions.add("c.id in (select t.customerId from CustomerTag t join Tag w on w.id = t.tagId"
                    + " where w.wordKey = :tag)");
        }
        since = wanted.since();
        since.ifPresent(moment -> conditions.add("c.createdAt >= :since"));
        wanted.access().map(CustomerConditions::access).ifPresent(conditions::add);
    }

    String jpql() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        match.fill(query);
        if (!tag.isEmpty()) {
            query.setParameter("tag", tag);
        }
        since.ifPresent(moment -> query.setParameter("since", moment));
        return query;
    }

    private static String access(Access access) {
        return switch (access) {
            case NONE -> "c.login.accountId is null and c.login.barred = false";
            case ALLOWED -> "c.login.barred = false and " + LOGIN.formatted("true");
            case BARRED -> "(c.login.barred = true or " + LOGIN.formatted("false") + ")";
        };
    }
}
