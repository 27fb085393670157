package app.foyer.audit;

import app.foyer.platform.CurrentRequest;
import app.foyer.settings.SettingChanged;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Takes down who did what. A line belongs to the caller's transaction: what was taken back is not told. */
@Stateless
@PermitAll
public class AuditLog {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private AuditEntries entries;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentRequest request;

    /**
     * @param action what was done, as a dotted word such as {@code account.passwordSet}
     * @param actor who did it: an e-mail address, or {@code system}
     * @param subject to what or whom
     */
    public void tell(String action, String actor, String subject) {
        tell(action, actor, subject, null, null);
    }

    /**
     * The same, of something that was changed.
     *
     * @param before what it was, in a few words or as it is stored; null when there was nothing. Never a secret
     * @param after what it became; null when nothing is left
     */
    public void tell(String action, String actor, String subject, String before, String after) {
        entries.add(AuditEntry.of(action, actor, subject, request.remoteAddress(), clock.now())
                .changed(before, after));
    }

    /**
     * The same, of something that strangers can cause as often as they like, such as a wrong password: so many lines in
     * an hour for one subject, and no more. Those that are left out look like the last one that was written.
     */
    public void tellAtMost(int perHour, String action, String actor, String subject, String after) {
        tellAtMost(perHour, request.remoteAddress(), action, actor, subject, after);
    }

    /** The same, of something that is worked on later than it was asked for. @param from the address that asked */
    public void tellAtMost(int perHour, String from, String action, String actor, String subject, String after) {
        var now = clock.now();
        if (entries.countSince(now.minus(HOUR), action, subject, perHour) < perHour) {
            entries.add(AuditEntry.of(action, actor, subject, from, now).changed(null, after));
        }
    }

    /** The same of somebody who is no longer known here: who it was, and from where, is not told. */
    public void tellOfNobody(String action, String nameless, String after) {
        entries.add(AuditEntry.of(action, nameless, nameless, "", clock.now()).changed(null, after));
    }

    /** A changed setting stands here too: whoever asks who did what looks in one place. */
    public void noteSetting(@Observes SettingChanged change) {
        tell(SettingChanged.ACTION, change.who(), change.name(), change.before(), change.after());
    }
}
