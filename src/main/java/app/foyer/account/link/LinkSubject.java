package app.foyer.account.link;

import app.foyer.shared.SecretToken;
import java.time.Instant;
import java.util.Optional;

/** What a mailed link can be about that waits for somebody to follow it. One class for each purpose says how. */
public interface LinkSubject {

    TokenPurpose purpose();

    /**
     * The token that a new mail needs, not kept yet.
     *
     * @return empty when nothing waits any more; then the mail must not be sent
     */
    Optional<AccountToken> tokenFor(long subjectId, SecretToken secret, Instant goodUntil);
}
