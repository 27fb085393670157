package app.foyer.account.link;

import app.foyer.account.DatabaseClock;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Makes secrets of links with which somebody proves to read the mail that goes to an address. */
@Stateless
@PermitAll
public class ProofLinks {

    @Inject
    @Any
    private Instance<LinkSubject> subjects;

    @Inject
    private AccountTokens tokens;

    @Inject
    private Settings settings;

    @Inject
    private DatabaseClock clock;

    /**
     * A new secret for the mail that is being sent. Call it in the sending transaction: the secret is nowhere to be read
     * afterwards.
     *
     * @param subjectId of what waits for the proof; the purpose says what it is
     * @return empty when nothing waits any more; then the mail must not be sent
     */
    public Optional<SecretToken> issue(TokenPurpose purpose, long subjectId) {
        var secret = SecretToken.random();
        var goodUntil = clock.now().plus(validFor(purpose));
        return subject(purpose).tokenFor(subjectId, secret, goodUntil).map(token -> {
            tokens.add(token);
            return secret;
        });
    }

    /** How long a link opens that is mailed now, for the words of the mail. */
    public Duration validFor(TokenPurpose purpose) {
        return purpose.validity(settings.read(SecuritySettings.class));
    }

    private LinkSubject subject(TokenPurpose purpose) {
        return subjects.stream()
                .filter(subject -> subject.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(purpose + " has an account"));
    }
}
