package app.foyer.account.session;

import app.foyer.account.Accounts;
import app.foyer.audit.AuditLog;
import app.foyer.settings.SecuritySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Where a person is signed in, and ending that from elsewhere. Nobody sees or ends anybody else's. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class MySessions {

    @Inject
    private AccountSessions sessions;

    @Inject
    private Accounts accounts;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * A sign-in on one device.
     *
     * @param address from which it was last used
     * @param since when the password was typed
     * @param lastSeen to the minute
     * @param current whether it is the one that asks
     * @param remembered whether the device comes in without a password
     */
    public record MySession(
            long id,
            DeviceName device,
            String address,
            Instant since,
            Instant lastSeen,
            boolean current,
            boolean remembered)
            implements Serializable {}

    /** This one first, then the latest seen. */
    public List<MySession> of(SignedInAccount who) {
        return open(who, session -> true).stream()
                .map(session -> new MySession(
                        session.id(),
                        DeviceName.of(session.userAgent()),
                        session.remoteAddress(),
                        session.openedAt(),
                        session.lastSeenAt(),
                        isCurrent(session, who),
                        session.isRemembered()))
                .sorted((one, other) -> Boolean.compare(other.current(), one.current()))
                .toList();
    }

    /** @return whether there was such a session; one that is over already needs no ending */
    public boolean end(SignedInAccount who, long sessionId) {
        return end(who, session -> session.id() == sessionId) > 0;
    }

    public int endOthers(SignedInAccount who) {
        return end(who, session -> !isCurrent(session, who));
    }

    private int end(SignedInAccount who, Predicate<AccountSession> which) {
        var ended = open(who, which);
        ended.forEach(session -> sessions.lock(session.id()).ifPresent(locked -> locked.end(clock.now())));
        if (!ended.isEmpty()) {
            audit.tell(
                    "account.ownSessionsEnded", who.email().value(), who.email().value());
        }
        return ended.size();
    }

    private List<AccountSession> open(SignedInAccount who, Predicate<AccountSession> which) {
        var now = clock.now();
        var lifetimes = SessionLifetimes.of(settings.read(SecuritySettings.class));
        return accounts.find(who.id()).map(sessions::notEndedOf).orElse(List.of()).stream()
                .filter(session -> session.isRememberedAt(now) || !session.isOver(lifetimes, now))
                .filter(which)
                .toList();
    }

    private static boolean isCurrent(AccountSession session, SignedInAccount who) {
        return session.id() == who.sessionId();
    }
}
