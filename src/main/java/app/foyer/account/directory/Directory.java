package app.foyer.account.directory;

import app.foyer.platform.ServerSettings;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.naming.NamingException;

/**
 * Asks the enterprise's directory whether it knows somebody. A directory that fails is left alone for half a minute, so
 * that nobody with an account of ours has to wait for it; this is said once, in one line of the log.
 */
@ApplicationScoped
public class Directory {

    private static final Logger LOG = System.getLogger(Directory.class.getName());
    private static final Duration REST = Duration.ofSeconds(30);

    /** So many people may wait for a slow directory; the next one is answered as if it were out of order. */
    private static final int AT_ONCE = 8;

    @Inject
    private ServerSettings server;

    @Inject
    private BusinessClock clock;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private Optional<LdapServer> ldap = Optional.empty();
    private volatile Instant leftAloneUntil = Instant.EPOCH;
    private volatile boolean failing;

    @PostConstruct
    void open() {
        ldap = server.directory().map(LdapServer::new);
    }

    /** @return the person, if the directory answers, lets them in with this password, and a group of theirs has a role here */
    public Optional<DirectoryPerson> find(String email, String password) {
        if (ldap.isEmpty() || clock.now().isBefore(leftAloneUntil) || !places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var person = ldap.get().find(email, password);
            if (failing) {
                failing = false;
                LOG.log(Level.INFO, "The directory answers again.");
            }
            return person;
        } catch (NamingException e) {
            leaveAlone(e);
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private synchronized void leaveAlone(NamingException e) {
        leftAloneUntil = clock.now().plus(REST);
        if (!failing) {
            failing = true;
            LOG.log(
                    Level.WARNING,
                    "The directory at {0} does not answer as it should ({1}). People with an account here sign in as"
                            + " usual; it is asked again in {2} seconds.",
                    server.directory()
                            .map(settings -> settings.url().toString())
                            .orElse(""),
                    String.valueOf(e.getMessage()).replaceAll("[\\r\\n\\x00]+", " "),
                    REST.toSeconds());
        }
    }
}
