package app.foyer.payment;

import app.foyer.booking.HoldService;
import app.foyer.payment.LedgerEntries.Agreed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears of money that came in, at the desk or online: once what was demanded at booking is there, the time is held no longer but
 * booked, in the same transaction and before anybody writes a receipt.
 */
@ApplicationScoped
class Securing {

    private static final int FIRST = 100;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private HoldService holds;

    void look(@Observes @Priority(FIRST) MoneyMoved event) {
        var appointments = ledger.appointmentsOf(event.entryIds());
        if (!appointments.isEmpty()) {
            ledger.agreed(appointments)
                    .filter(agreed -> agreed.heldUntil() != null)
                    .filter(this::isPaid)
                    .map(Agreed::appointmentId)
                    .forEach(holds::secure);
        }
    }

    private boolean isPaid(Agreed agreed) {
        var entries = ledger.of(agreed.appointmentId()).stream().map(Entry::of).toList();
        var paid = new Statement(entries, agreed.price().currency()).kept();
        return !agreed.deposit().isMoreThan(paid);
    }
}
