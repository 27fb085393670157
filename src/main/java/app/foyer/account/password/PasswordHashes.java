package app.foyer.account.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes and checks the hashes of passwords: slow on purpose, about a third of a second of one processor, and therefore
 * never more at once than there are processors. A hash tells how it was made:
 * {@code PBKDF2WithHmacSHA512:220000:<salt>:<hash>}.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ITERATIONS = "220000";
    private static final int BYTES = 32;

    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    /** Random bytes, not a hash of anything: to compare with them takes as long, and no password fits. */
    private final String nobodys = ALGORITHM + ":" + ITERATIONS + ":" + randomBytes() + ":" + randomBytes();

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                ITERATIONS,
                "Pbkdf2PasswordHash.SaltSizeBytes",
                String.valueOf(BYTES),
                "Pbkdf2PasswordHash.KeySizeBytes",
                String.valueOf(BYTES)));
    }

    /** @throws TooBusyException when as many are being made as there are processors */
    public String hash(String password) {
        return inTurn(() -> pbkdf2.generate(PasswordPolicy.normalised(password).toCharArray()));
    }

    /** Takes the same time whether there is a hash to compare with or not. To be called {@link #inTurn in turn}. */
    public boolean matches(String password, Optional<String> stored) {
        var normalised = PasswordPolicy.normalised(password).toCharArray();
        return pbkdf2.verify(normalised, stored.orElse(nobodys)) && stored.isPresent();
    }

    /** Whether a hash was made with other parameters than new ones are. */
    public boolean isOutdated(String stored) {
        return !stored.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
    }

    /**
     * Does work that hashes once, if a processor is free for it.
     *
     * @throws TooBusyException when none is; nothing has been done then
     */
    public <T> T inTurn(Supplier<T> work) {
        if (!processors.tryAcquire()) {
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private static String randomBytes() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
