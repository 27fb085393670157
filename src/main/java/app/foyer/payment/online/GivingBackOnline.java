package app.foyer.payment.online;

import app.foyer.audit.AuditLog;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentDecided;
import app.foyer.payment.OnlineLedger;
import app.foyer.payment.OnlineLedger.Standing;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears that an appointment was called off: what was paid for it through a gateway and is owed no more goes back there by itself, in
 * the same transaction. What was paid at the desk is given back at the desk; until then the ledger shows it.
 */
@ApplicationScoped
class GivingBackOnline {

    /** After the ledger knows what is owed, and before everybody who tells others. */
    private static final int SECOND = 200;

    private static final String SYSTEM = "system";

    @Inject
    private OnlineLedger ledger;

    @Inject
    private PaidOnline paid;

    @Inject
    private AuditLog audit;

    void hear(@Observes @Priority(SECOND) AppointmentCancelled event) {
        giveBack(event.appointmentId());
    }

    /** Rejected, that is. */
    void hear(@Observes @Priority(SECOND) AppointmentDecided event) {
        giveBack(event.appointmentId());
    }

    private void giveBack(long appointment) {
        ledger.lock(appointment).filter(Standing::isCalledOff).ifPresent(this::giveBack);
    }

    private void giveBack(Standing standing) {
        var most = paid.most(standing);
        var owed = standing.statement().toGiveBack();
        var back = owed.isMoreThan(most) ? most : owed;
        if (back.isPositive()) {
            paid.giveBack(standing, back, "", null);
            audit.tell(
                    "appointment.refundedOnline", SYSTEM, standing.reference().value(), null, back.toString());
        }
    }
}
