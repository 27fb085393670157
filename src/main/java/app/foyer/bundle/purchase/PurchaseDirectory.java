package app.foyer.bundle.purchase;

import app.foyer.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The packages that customers have, as the business sees them. */
@Stateless
@RolesAllowed("ADMIN")
public class PurchaseDirectory {

    @Inject
    private PurchaseViews views;

    @Inject
    private Correcting correcting;

    /**
     * A package that somebody has.
     *
     * @param expiresAt the first moment at which it is good no more
     * @param lots in the order in which they stood in the package
     */
    public record Bought(long id, String name, Money price, Instant boughtAt, Instant expiresAt, List<LotLeft> lots)
            implements Serializable {

        public boolean isOver(Instant now) {
            return !now.isBefore(expiresAt);
        }

        /** Of all services together. */
        public int left() {
            return lots.stream().mapToInt(LotLeft::left).sum();
        }
    }

    /** The sessions of one service. @param bought as many as there were. @param expiresAt the first moment at which they are good no more */
    public record LotLeft(long id, long serviceId, String service, int bought, int left, Instant expiresAt)
            implements Serializable {}

    /**
     * A line of its sessions.
     *
     * @param sessions below zero what is left no more
     * @param reference of the appointment; null where it is about none
     */
    public record Used(
            String service, SessionKind kind, int sessions, String reference, String reason, By by, Instant at)
            implements Serializable {}

    /** What a customer has bought, the latest first; a constant number of queries. */
    public List<Bought> of(long customerId) {
        return views.of(customerId);
    }

    /** The lines of one of them, oldest first. */
    public List<Used> history(Bought bought) {
        return views.history(bought);
    }

    /**
     * The business puts right how many sessions are left, for a reason.
     *
     * @param difference so many more, or fewer when below zero
     * @param by who does it, for the history
     * @throws app.foyer.shared.RefusedException when fewer than none would be left, and without a reason
     */
    public void correct(long lotId, int difference, String reason, By by) {
        correcting.correct(lotId, difference, reason, by);
    }
}
