package app.foyer.bundle.purchase;

import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The business puts right how many sessions are left: a line more, with its reason, never below zero. */
@ApplicationScoped
class Correcting {

    @Inject
    private Sessions sessions;

    @Inject
    private Purchases purchases;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    void correct(long lotId, int difference, String typed, By by) {
        var reason = typed == null ? "" : VisibleText.straight(typed.strip());
        var lot = sessions.lock(lotId)
                .orElseThrow(() -> new RefusedException(Refusal.because("bundle.purchase.unknown")));
        var left = sessions.left(lot);
        SessionPolicy.toCorrect(difference, left, reason).enforce();
        sessions.add(SessionEntry.corrected(lot.id(), difference, reason, by, clock.now()));
        var purchase = purchases.find(lot.purchaseId()).orElseThrow();
        audit.tell(
                "customer.packageCorrected",
                by.name(),
                purchase.name() + " #" + purchase.id(),
                String.valueOf(left),
                "%d; %s".formatted(left + difference, reason));
    }
}
