package app.foyer.account.session;

import app.foyer.account.stage.SignInStage;
import app.foyer.platform.ClientAddress;
import app.foyer.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Keeps three things in step: the container's session, the cookie of a remembered device, and the row in the database
 * that decides.
 */
@ApplicationScoped
public class Door {

    @Inject
    private SignInSessions signIns;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberCookie remembered;

    @Inject
    private ClientAddress client;

    @Inject
    private BusinessClock clock;

    /** The sign-in to which this request belongs, if it is still good, or if its device is remembered. */
    public Optional<OpenSession> open(HttpServletRequest request, HttpServletResponse response) {
        var stamp = SessionStamp.in(request);
        var open = stamp.flatMap(sessions::open).filter(seen -> isStillOpen(seen, request));
        if (open.isPresent()) {
            return open;
        }
        stamp.ifPresent(over -> request.getSession().invalidate());
        return remembered.isShownBy(request) ? enter(request, response) : Optional.empty();
    }

    /** The password was right. Another sign-in in the same session is over. */
    public Optional<OpenSession> signIn(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        SessionStamp.in(request).ifPresent(before -> {
            signIns.end(before);
            SessionStamp.forgetWanted(request);
        });
        return signIns.open(signIn, deviceOf(request)).flatMap(entry -> letIn(entry, request, response));
    }

    /** A stage was done. */
    public Optional<OpenSession> getOn(SignInStage done, HttpServletRequest request, HttpServletResponse response) {
        return SessionStamp.in(request)
                .flatMap(stamp -> signIns.complete(stamp, done))
                .flatMap(entry -> letIn(entry, request, response));
    }

    /** Whoever knows the old id of this session is out. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        SessionStamp.in(request).flatMap(signIns::renew).ifPresent(entry -> letIn(entry, request, response));
    }

    /** Signs out, on all nodes, and forgets the device. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        SessionStamp.in(request).ifPresent(signIns::end);
        if (remembered.isShownBy(request)) {
            remembered.takeBack(response);
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<OpenSession> enter(HttpServletRequest request, HttpServletResponse response) {
        var entry = remembered.shownBy(request).flatMap(shown -> signIns.enter(shown, deviceOf(request)));
        if (entry.isEmpty()) {
            remembered.takeBack(response);
        }
        return entry.flatMap(found -> letIn(found, request, response));
    }

    private Optional<OpenSession> letIn(Entry entry, HttpServletRequest request, HttpServletResponse response) {
        entry.device().ifPresent(device -> remembered.give(response, device, entry.age()));
        entry.stamp().putIntoNewSessionOf(request);
        SessionStamp.keepAwake(request, entry.idle());
        return sessions.open(entry.stamp());
    }

    private boolean isStillOpen(OpenSession seen, HttpServletRequest request) {
        var now = clock.now();
        if (seen.session().isStale(now)) {
            return false;
        }
        return seen.isJustSeen(now) || isKeptOpen(seen, request);
    }

    private boolean isKeptOpen(OpenSession seen, HttpServletRequest request) {
        var idle = signIns.keepOpen(seen, deviceOf(request));
        idle.ifPresent(longest -> SessionStamp.keepAwake(request, longest));
        return idle.isPresent();
    }

    private Device deviceOf(HttpServletRequest request) {
        return Device.of(request, client.of(request));
    }
}
