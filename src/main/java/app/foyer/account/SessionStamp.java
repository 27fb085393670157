package app.foyer.account;

import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an open session knows about its owner. Kept in the session as plain text, so that it survives a move to another
 * node without a class of ours.
 *
 * @param sessionEpoch of the account when the session was opened
 * @param openedAt when the person signed in
 */
record SessionStamp(long accountId, long sessionEpoch, Instant openedAt, Set<Role> roles) {

    /** However busy somebody is: after so long the password is asked for again. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private static final String ATTRIBUTE = "foyer.signedIn";
    private static final int PARTS = 4;

    static SessionStamp of(CredentialValidationResult result, Instant now) {
        return new SessionStamp(
                Long.parseLong(result.getCallerPrincipal().getName()),
                Long.parseLong(result.getCallerUniqueId()),
                now,
                rolesIn(String.join(",", result.getCallerGroups())));
    }

    static Optional<SessionStamp> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(ATTRIBUTE))
                .map(SessionStamp::read);
    }

    /** A session id that somebody else may know must not become a signed-in one. */
    void putIntoNewSessionOf(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(ATTRIBUTE, write());
    }

    boolean isOver(Instant now) {
        return openedAt.plus(LONGEST_SESSION).isBefore(now);
    }

    Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    String write() {
        return "%d/%d/%d/%s"
                .formatted(accountId, sessionEpoch, openedAt.getEpochSecond(), String.join(",", roleNames()));
    }

    static SessionStamp read(String text) {
        var parts = text.split("/", PARTS);
        return new SessionStamp(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                rolesIn(parts[3]));
    }

    private static Set<Role> rolesIn(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
