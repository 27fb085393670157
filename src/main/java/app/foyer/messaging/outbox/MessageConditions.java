package app.foyer.messaging.outbox;

import app.foyer.shared.SearchPattern;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as conditions on a message {@code m}. What was typed is a parameter, never part of the query. */
final class MessageConditions {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    MessageConditions(MessageFilter filter) {
        if (filter.status() != null) {
            add("m.delivery.status = :status", "status", filter.status());
        }
        if (filter.channel() != null) {
            add("m.channel = :channel", "channel", filter.channel());
        }
        if (filter.workflowId() != null) {
            add("m.workflowId = :workflow", "workflow", filter.workflowId());
        }
        if (filter.customerId() != null) {
            add("m.customerId = :customer", "customer", filter.customerId());
        }
        if (filter.since() != null) {
            add("m.createdAt >= :since", "since", filter.since());
        }
        if (filter.reference().isPresent()) {
            add(
                    "m.appointmentId in (select a.id from Appointment a where a.reference = :reference)",
                    "reference",
                    filter.reference().get().value());
        } else if (!filter.text().isBlank()) {
            add(
                    "(lower(m.recipient) like :text escape '!' or lower(m.content.subject) like :text escape '!'"
                            + " or lower(m.delivery.lastAnswer) like :text escape '!')",
                    "text",
                    SearchPattern.anywhere(filter.text().toLowerCase(Locale.ROOT)));
        }
    }

    String jpql() {
        return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
