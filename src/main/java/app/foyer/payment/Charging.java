package app.foyer.payment;

import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentDecided;
import app.foyer.booking.AppointmentsTakenOver;
import app.foyer.payment.LedgerEntries.Agreed;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears what is booked and called off, and writes into the ledger what that costs, in the same transaction and before anybody
 * writes a mail about it. Whatever happens to an appointment, its customer owes the agreed price as long as it holds, also who
 * did not come; once it is cancelled or rejected, nothing: what was paid for it is then to be given back.
 */
@ApplicationScoped
class Charging {

    /** Before everybody who tells others what is due. */
    private static final int FIRST = 100;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private BusinessClock clock;

    void charge(@Observes @Priority(FIRST) AppointmentBooked event) {
        adjust(event.appointmentId());
    }

    void takeBack(@Observes @Priority(FIRST) AppointmentCancelled event) {
        adjust(event.appointmentId());
    }

    /** Rejected: nothing is owed. Confirmed, completed, missed: it stays as it is. */
    void adjust(@Observes @Priority(FIRST) AppointmentDecided event) {
        adjust(event.appointmentId());
    }

    /** Those that come with their past cost what they cost then. */
    void takeOver(@Observes @Priority(FIRST) AppointmentsTakenOver event) {
        ledger.agreed(event.appointmentIds())
                .filter(agreed -> agreed.price().isPositive())
                .forEach(this::takeOver);
    }

    private void takeOver(Agreed agreed) {
        var appointment = agreed.appointmentId();
        ledger.add(LedgerEntry.charge(appointment, agreed.price(), agreed.bookedAt()));
        if (agreed.isCalledOff()) {
            ledger.add(LedgerEntry.correction(appointment, agreed.price().negated(), ledger.lastChange(appointment)));
        }
    }

    /** Brings what is charged to what is owed by now. */
    private void adjust(long appointment) {
        var owed = ledger.agreed(appointment).owed();
        var entries = ledger.of(appointment);
        var charged = entries.stream()
                .filter(entry -> !entry.kind().isMoved())
                .map(LedgerEntry::signed)
                .reduce(Money.none(owed.currency()), Money::plus);
        var difference = owed.minus(charged);
        if (difference.isNothing()) {
            return;
        }
        var now = clock.now();
        ledger.add(
                entries.isEmpty()
                        ? LedgerEntry.charge(appointment, difference, now)
                        : LedgerEntry.correction(appointment, difference, now));
    }
}
