package app.foyer.audit;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The addresses by which one person is named in the log, in small letters, each with the moment until which it was
 * this person's: who takes another address leaves the old one to whoever has it next.
 *
 * @param from lines before that speak of somebody else who had the address
 */
record NamesInTheLog(Instant from, Map<String, Instant> until) {

    NamesInTheLog {
        until = new LinkedHashMap<>(until);
    }

    boolean holds(String text, Instant moment) {
        var end = text == null ? null : until.get(text.toLowerCase(Locale.ROOT));
        return end != null && !moment.isAfter(end) && !moment.isBefore(from);
    }

    /** The lines {@code e} in which the person is named. */
    String jpql() {
        return until.keySet().stream()
                .map(this::number)
                .map(
                        ("(e.happenedAt between :from and :until%1$d and (lower(e.actor) = :key%1$d or lower(e.subject) = :key%1$d"
                                        + " or lower(e.before) = :key%1$d or lower(e.after) = :key%1$d))")::formatted)
                .collect(Collectors.joining(" or ", " from AuditEntry e where ", ""));
    }

    /** The lines {@code e} that are about the person. */
    String jpqlOfSubject() {
        return until.keySet().stream()
                .map(this::number)
                .map("(e.happenedAt between :from and :until%1$d and lower(e.subject) = :key%1$d)"::formatted)
                .collect(Collectors.joining(" or ", " from AuditEntry e where ", ""));
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        query.setParameter("from", from);
        until.forEach(
                (key, end) -> query.setParameter("key" + number(key), key).setParameter("until" + number(key), end));
        return query;
    }

    private int number(String key) {
        return until.keySet().stream().toList().indexOf(key);
    }
}
