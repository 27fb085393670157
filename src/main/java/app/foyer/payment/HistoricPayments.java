package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.payment.LedgerEntry.Counter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes over what was paid for appointments that came with their past, for the demo business. Nobody is told, and no line of the
 * log is written. No page and no address leads here.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HistoricPayments {

    @Inject
    private LedgerEntries ledger;

    @Inject
    private Event<MoneyMoved> moved;

    /**
     * The whole price was paid, or all of it given back.
     *
     * @param words a note or the reason; may be empty
     */
    public record Happened(
            long appointmentId, EntryKind kind, PaymentMethod method, String words, Actor actor, Instant at) {}

    /** Appointments that cost nothing are left out. */
    public void record(List<Happened> payments) {
        if (payments.isEmpty()) {
            return;
        }
        var prices = ledger.agreed(payments.stream()
                        .map(Happened::appointmentId)
                        .distinct()
                        .toList())
                .filter(agreed -> agreed.price().isPositive())
                .collect(Collectors.toMap(LedgerEntries.Agreed::appointmentId, Function.identity()));
        var entries = payments.stream()
                .filter(payment -> prices.containsKey(payment.appointmentId()))
                .map(payment -> entry(payment, prices.get(payment.appointmentId())))
                .toList();
        entries.forEach(ledger::add);
        moved.fire(new MoneyMoved(entries.stream().map(LedgerEntry::id).toList(), false));
    }

    private static LedgerEntry entry(Happened payment, LedgerEntries.Agreed agreed) {
        var counter = new Counter(agreed.price(), payment.method(), payment.words(), null);
        return payment.kind() == EntryKind.REFUND
                ? LedgerEntry.refund(payment.appointmentId(), counter, payment.actor(), payment.at())
                : LedgerEntry.payment(payment.appointmentId(), counter, payment.actor(), payment.at());
    }
}
