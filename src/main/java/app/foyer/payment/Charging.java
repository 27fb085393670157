package app.foyer.payment;

import app.foyer.audit.AuditLog;
import app.foyer.booking.AppointmentBooked;
import app.foyer.booking.AppointmentCancelled;
import app.foyer.booking.AppointmentDecided;
import app.foyer.booking.AppointmentsTakenOver;
import app.foyer.bundle.purchase.SessionTaking;
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
 * did not come, unless a session of a package pays for it; once it is cancelled or rejected, nothing but what {@link Settlements} keep of what was paid: the rest is then to be
 * given back.
 */
@ApplicationScoped
class Charging {

    /** Before everybody who tells others what is due. */
    private static final int FIRST = 100;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private Settlements settlements;

    @Inject
    private SessionTaking sessions;

    @Inject
    private AuditLog audit;

    @Inject
    private BusinessClock clock;

    void charge(@Observes @Priority(FIRST) AppointmentBooked event) {
        adjust(event.appointmentId());
    }

    /** @throws app.foyer.shared.RefusedException when it was said that something else would happen to the money */
    void takeBack(@Observes @Priority(FIRST) AppointmentCancelled event) {
        var appointment = event.appointmentId();
        ledger.lock(appointment);
        var agreed = ledger.agreed(appointment);
        if (agreed.isCalledOff()) {
            keep(agreed, settlements.keptOf(event), event);
        }
        adjust(appointment);
    }

    private void keep(Agreed agreed, Money kept, AppointmentCancelled event) {
        if (!kept.isPositive()) {
            return;
        }
        ledger.keep(KeptMoney.of(agreed.appointmentId(), kept, event.payback().reason()));
        if (event.payback().isDecided()) {
            audit.tell("appointment.moneyKept", event.who(), agreed.reference().value(), null, kept.toString());
        }
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
        var agreed = ledger.agreed(appointment);
        var owed = sessions.holdsOne(appointment) ? Money.none(agreed.price().currency()) : agreed.owed();
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
