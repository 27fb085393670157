package app.foyer.customer.tag;

import app.foyer.platform.LostRace;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The words that the business puts on its customers, to find them by. */
@Stateless
@RolesAllowed("ADMIN")
public class TagService {

    private static final int MOST_SUGGESTED = 200;

    @Inject
    private Tags tags;

    @Inject
    private Tagging tagging;

    /** Those that somebody has, in the order of the alphabet. */
    public List<String> all() {
        return tags.words(MOST_SUGGESTED);
    }

    public List<String> of(long customer) {
        return tags.of(customer).stream().map(Tag::word).toList();
    }

    /** By customer; who has none is not there. */
    public Map<Long, List<String>> of(Collection<Long> customers) {
        return customers.isEmpty() ? Map.of() : tags.of(customers);
    }

    /**
     * Puts the same words on all of them, or on nobody.
     *
     * @param typed one word or several, with commas between them
     * @throws RefusedException when it is none, too long, or too many for one of them
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void put(Collection<Long> customers, String typed, String who) {
        LostRace.retry(() -> tagging.put(customers, typed, who));
    }

    /** Takes one word off a customer; nothing happens when it is not there. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void take(long customer, String word, String who) {
        LostRace.retry(() -> tagging.take(customer, word, who));
    }
}
