package app.foyer.account.session;

import app.foyer.account.Role;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sign-in that is still good, as one request finds it.
 *
 * @param roles that the person has at this moment; they count once the sign-in is complete
 */
public record OpenSession(AccountSession session, EmailAddress email, Set<Role> roles) {

    /** Nobody is written down more often than this. Every lifetime is longer. */
    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofMinutes(1);

    boolean isJustSeen(Instant now) {
        return session.lastSeenAt().plus(WRITTEN_AT_MOST_EVERY).isAfter(now);
    }

    public boolean isComplete() {
        return session.stage() == SignInStage.COMPLETE;
    }

    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
