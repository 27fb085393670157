package app.foyer.customer.tag;

import app.foyer.audit.AuditLog;
import app.foyer.customer.HeldCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tags that a file brings for many customers at once, in the caller's transaction. What is wrong with them was said before. */
@ApplicationScoped
public class TagsFromFile {

    @Inject
    private Tags tags;

    @Inject
    private HeldCustomers held;

    @Inject
    private AuditLog audit;

    /** Customers who came into the directory just now have no tags yet. */
    public void begin(Map<Long, List<String>> said) {
        var known = known(said.values());
        said.forEach((id, words) -> words.forEach(word -> tags.put(known.get(Tag.key(word)), id)));
        tags.settle();
    }

    /**
     * What is said about customers who are known.
     *
     * @param onlyWhereNone whether whoever has tags keeps them; else those that are said replace them
     * @param who decides, for the log
     * @return the numbers of those who have other tags now
     */
    public Set<Long> learn(Map<Long, List<String>> said, boolean onlyWhereNone, String who) {
        var had = said.isEmpty() ? Map.<Long, List<String>>of() : tags.of(said.keySet());
        var different = new TreeMap<>(said);
        different.entrySet().removeIf(one -> {
            var before = had.getOrDefault(one.getKey(), List.of());
            return onlyWhereNone && !before.isEmpty() || keys(before).equals(keys(one.getValue()));
        });
        var known = known(different.values());
        different.forEach((id, words) -> replace(id, words, known, who));
        return different.keySet();
    }

    private void replace(long id, List<String> words, Map<String, Tag> known, String who) {
        held.hold(id).ifPresent(customer -> {
            var before = tags.of(id);
            var wanted = keys(words);
            var kept = new HashSet<String>();
            before.stream().map(Tag::wordKey).filter(wanted::contains).forEach(kept::add);
            wanted.stream().filter(key -> !kept.contains(key)).forEach(key -> tags.put(known.get(key), id));
            tags.settle();
            tags.take(
                    before.stream().filter(tag -> !kept.contains(tag.wordKey())).toList(), id);
            audit.tell("customer.tagged", who, customer.nameInTheLog(), told(before), told(tags.of(id)));
        });
    }

    private Map<String, Tag> known(Collection<List<String>> said) {
        var known = new HashMap<String, Tag>();
        said.forEach(
                words -> words.forEach(word -> known.computeIfAbsent(Tag.key(word), key -> tags.findOrCoin(word))));
        return known;
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(Tag::key).collect(Collectors.toSet());
    }

    private static String told(List<Tag> tags) {
        return tags.stream().map(Tag::word).collect(Collectors.joining(", "));
    }
}
