package app.foyer.audit;

import app.foyer.platform.CurrentRequest;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes down who did what. A line belongs to the caller's transaction: what was taken back is not told. */
@Stateless
@PermitAll
public class AuditLog {

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
        entries.add(AuditEntry.of(action, actor, subject, request.remoteAddress(), clock.now()));
    }
}
