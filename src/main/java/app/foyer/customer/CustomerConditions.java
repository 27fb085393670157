package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is wanted, as conditions on a customer {@code c}. Everything that was typed is a parameter. */
final class CustomerConditions {

    private static final String LOGIN =
            "exists (select a.id from Account a where a.id = c.accountId and a.enabled = %s)";

    private final List<String> parts;
    private final String tag;
    private final Optional<Instant> since;
    private final List<String> conditions = new ArrayList<>(List.of("c.removedAt is null"));

    CustomerConditions(Wanted wanted) {
        parts = SearchText.parts(wanted.typed());
        tag = wanted.tag().strip().toLowerCase(Locale.ROOT);
        for (int part = 0; part < parts.size(); part++) {
            conditions.add("c.searchText like :part%d escape '!'".formatted(part));
        }
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
        for (int part = 0; part < parts.size(); part++) {
            query.setParameter("part" + part, SearchPattern.anywhere(parts.get(part)));
        }
        if (!tag.isEmpty()) {
            query.setParameter("tag", tag);
        }
        since.ifPresent(moment -> query.setParameter("since", moment));
        return query;
    }

    private static String access(Access access) {
        return switch (access) {
            case NONE -> "c.accountId is null and c.loginBarred = false";
            case ALLOWED -> "c.loginBarred = false and " + LOGIN.formatted("true");
            case BARRED -> "(c.loginBarred = true or " + LOGIN.formatted("false") + ")";
        };
    }
}
