package app.foyer.customer.tag;

import app.foyer.audit.AuditLog;
import app.foyer.customer.Customer;
import app.foyer.customer.HeldCustomers;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One change of tags in one transaction. {@link TagService} asks for it. */
@Stateless
@RolesAllowed("ADMIN")
public class Tagging {

    @Inject
    private Tags tags;

    @Inject
    private HeldCustomers held;

    @Inject
    private AuditLog audit;

    /** The customers' rows are locked in the order of their numbers: nobody waits for each other. */
    public void put(Collection<Long> customers, String typed, String who) {
        var wanted = new TypedTags(typed);
        Decision.refusedFor(wanted.problems()).enforce();
        for (var id : new TreeSet<>(customers)) {
            var customer = lock(id);
            var before = tags.of(id);
            var has = before.stream().map(Tag::wordKey).collect(Collectors.toCollection(HashSet::new));
            for (var word : wanted.words()) {
                if (has.add(Tag.key(word))) {
                    tags.put(tags.findOrCoin(word), id);
                }
            }
            if (has.size() > TypedTags.MOST) {
                throw new RefusedException(Refusal.because("customer.tag.tooMany", TypedTags.MOST));
            }
            tell(customer, before, who);
        }
    }

    public void take(long id, String word, String who) {
        var customer = lock(id);
        var before = tags.of(id);
        tags.take(
                before.stream()
                        .filter(tag -> tag.wordKey().equals(Tag.key(word)))
                        .toList(),
                id);
        tell(customer, before, who);
    }

    private void tell(Customer customer, List<Tag> before, String who) {
        tags.settle();
        var old = told(before);
        var now = told(tags.of(customer.id()));
        if (!old.equals(now)) {
            audit.tell("customer.tagged", who, customer.nameInTheLog(), old, now);
        }
    }

    private static String told(List<Tag> tags) {
        return tags.stream().map(Tag::word).collect(Collectors.joining(", "));
    }

    private Customer lock(long id) {
        return held.hold(id).orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }
}
