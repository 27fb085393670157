package app.foyer.audit;

import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as conditions on a line {@code e}. What was typed is a parameter, never part of the query. */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    AuditConditions(AuditFilter filter) {
        filter.from().ifPresent(from -> add("e.happenedAt >= :from", "from", from));
        filter.until().ifPresent(until -> add("e.happenedAt < :until", "until", until));
        filter.group().ifPresent(this::addGroup);
        if (!filter.who().isBlank()) {
            add(
                    "lower(e.actor) like :who escape '!'",
                    "who",
                    SearchPattern.atTheBeginning(filter.who().toLowerCase(Locale.ROOT)));
        }
        if (!filter.whom().isBlank()) {
            add(
                    "lower(e.subject) like :whom escape '!'",
                    "whom",
                    SearchPattern.atTheBeginning(filter.whom().toLowerCase(Locale.ROOT)));
        }
        if (!filter.text().isBlank()) {
            addText(filter);
        }
    }

    String jpql() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void addText(AuditFilter filter) {
        var either = new ArrayList<>(List.of(
                "lower(e.subject) like :text escape '!'",
                "lower(e.actor) like :text escape '!'",
                "lower(e.before) like :text escape '!'",
                "lower(e.after) like :text escape '!'",
                "e.remoteAddress like :text escape '!'"));
        if (!filter.meant().isEmpty()) {
            either.add("e.action in :meant");
            parameters.put("meant", filter.meant());
        }
        add(
                "(" + String.join(" or ", either) + ")",
                "text",
                SearchPattern.anywhere(filter.text().toLowerCase(Locale.ROOT)));
    }

    private void addGroup(AuditGroup group) {
        var either = new ArrayList<String>();
        if (!group.actions().isEmpty()) {
            either.add("e.action in :actions");
            parameters.put("actions", group.actions());
        }
        for (int i = 0; i < group.prefixes().size(); i++) {
            either.add("e.action like :prefix" + i);
            parameters.put("prefix" + i, group.prefixes().get(i) + "%");
        }
        conditions.add("(" + String.join(" or ", either) + ")");
        if (!group.others().isEmpty()) {
            add("e.action not in :others", "others", group.others());
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
