package app.foyer.bundle.purchase;

import app.foyer.bundle.purchase.SessionPolicy.Booked;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * The one way to take a session and to give it back, in the transaction of whoever books or calls off: lock the lot's row, look
 * what is left, write. Whoever comes second waits at the lock and then sees what the first one wrote.
 */
@ApplicationScoped
public class SessionTaking {

    @Inject
    private Sessions sessions;

    @Inject
    private Purchases purchases;

    @Inject
    private BusinessClock clock;

    protected SessionTaking() {
        // for CDI
    }

    /**
     * What an appointment wants.
     *
     * @param customerId whose appointment it is: nobody pays with the package of somebody else
     * @param start when it begins
     */
    public record Wish(long lotId, long appointmentId, long customerId, long serviceId, Instant start) {}

    /** @throws RefusedException when the lot is not theirs, is for another service, is over by then, or has none left */
    public void take(Wish wish, By by) {
        var lot = locked(wish.lotId());
        var owner = purchases.find(lot.purchaseId()).map(Purchase::customerId).orElse(null);
        var booked = new Booked(wish.customerId(), wish.serviceId(), wish.start());
        SessionPolicy.toTake(lot, owner, sessions.left(lot), booked).enforce();
        sessions.add(SessionEntry.taken(lot.id(), wish.appointmentId(), by, clock.now()));
    }

    /** Nothing happens where the appointment holds none. Also what is over by now is given back: to whom it belongs may be asked later. */
    public void giveBack(long appointmentId, By by) {
        sessions.lotOf(appointmentId).ifPresent(number -> {
            var lot = locked(number);
            if (holdsOne(appointmentId)) {
                sessions.add(SessionEntry.returned(lot.id(), appointmentId, by, clock.now()));
            }
        });
    }

    /** @throws RefusedException when the appointment holds a session that is good no more at this moment */
    public void mustBeGoodAt(long appointmentId, Instant start) {
        sessions.lotOf(appointmentId).map(this::locked).ifPresent(lot -> SessionPolicy.toMove(lot, start)
                .enforce());
    }

    /** How the package is called with which an appointment is paid; empty when it is paid with none. */
    public Optional<String> packageOf(long appointmentId) {
        return sessions.packageOf(appointmentId);
    }

    /** Whether an appointment is paid for with a session. */
    public boolean holdsOne(long appointmentId) {
        return sessions.lotOf(appointmentId).isPresent();
    }

    private Lot locked(long number) {
        return sessions.lock(number).orElseThrow(() -> new RefusedException(Refusal.because("bundle.session.unknown")));
    }
}
