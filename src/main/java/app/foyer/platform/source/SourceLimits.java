package app.foyer.platform.source;

import app.foyer.platform.CurrentRequest;
import app.foyer.platform.ServerSettings;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells whether the source of the current request has done something too often. */
@ApplicationScoped
public class SourceLimits {

    private static final Logger LOG = System.getLogger(SourceLimits.class.getName());

    @Inject
    private SourceCounting counting;

    @Inject
    private CurrentRequest current;

    @Inject
    private ServerSettings server;

    /** Counts one more. @return how long to wait instead, when it was too often; nothing is counted then */
    public Optional<Duration> take(Limit limit) {
        return answered(() -> counting.take(key(limit), times(limit), limit.window()));
    }

    /** Looks only. */
    public Optional<Duration> waiting(Limit limit) {
        return answered(() -> counting.waiting(key(limit), times(limit), limit.window()));
    }

    /** What was taken turned out to be right, and does not count. */
    public void giveBack(Limit limit) {
        answered(() -> {
            counting.giveBack(key(limit));
            return Optional.empty();
        });
    }

    /**
     * The second try is for two requests that added the same count at once. A count that cannot be read keeps nobody out:
     * what it protects has other locks.
     */
    private static Optional<Duration> answered(Supplier<Optional<Duration>> question) {
        try {
            return question.get();
        } catch (EJBException sameMoment) {
            try {
                return question.get();
            } catch (EJBException e) {
                LOG.log(Level.WARNING, "Not counted: {0}", e.getMessage());
                return Optional.empty();
            }
        }
    }

    private int times(Limit limit) {
        return limit.times() * server.limitTimes();
    }

    private String key(Limit limit) {
        return Source.of(current.remoteAddress()).key() + " " + limit.name();
    }
}
