package app.foyer.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * What a session of the container knows about its owner: the row of the sign-in, and nothing else. Kept as plain text, so
 * that it survives a move to another node without a class of ours. No secret: it never leaves the servers.
 *
 * @param sessionId of the row
 * @param entry under which the session got its id; the row may be further by now, then this session is over
 */
public record SessionStamp(long sessionId, int entry) {

    private static final String ATTRIBUTE = "foyer.session";
    private static final String WANTED = "foyer.wanted";
    private static final int PARTS = 2;

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

    /** The container forgets a session a little later than we do. */
    static void keepAwake(HttpServletRequest request, Duration idle) {
        request.getSession().setMaxInactiveInterval((int) idle.plusMinutes(2).toSeconds());
    }

    /** Where somebody wanted to go who has a stage to do first; the first wish counts. */
    public static void keepWanted(HttpServletRequest request, String address) {
        if (wanted(request).isEmpty()) {
            request.getSession().setAttribute(WANTED, address);
        }
    }

    public static Optional<String> wanted(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(WANTED));
    }

    public static void forgetWanted(HttpServletRequest request) {
        request.getSession().removeAttribute(WANTED);
    }

    String write() {
        return sessionId + "/" + entry;
    }

    static SessionStamp read(String text) {
        var parts = text.split("/", PARTS);
        return new SessionStamp(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
