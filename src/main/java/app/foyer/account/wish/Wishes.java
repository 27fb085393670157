package app.foyer.account.wish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wishes of each kind, waiting for a desk that answers them. A kind is an entity with a {@link Wish} of this name. */
public interface Wishes {

    void add(Object wish);

    /** Whether any of these kinds has one that waits. */
    boolean anyWaits(List<Class<?>> kinds);

    /** The oldest of a kind that waits and that no other node is working on, locked. */
    <T> Optional<T> claimNext(Class<T> kind);

    /**
     * Whether one more mail may be written: three an hour for each of these at most.
     *
     * @param about what is counted, by the name of its field: an address, an account
     */
    boolean mayBeAnswered(Class<?> kind, Map<String, Object> about, Instant now);

    /** What strangers typed is kept no longer than it is good for something. */
    void forgetHandledBefore(Class<?> kind, Instant moment);
}
