package app.foyer.payment;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.RequestKey;
import app.foyer.payment.LedgerEntry.Counter;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Checksum;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.VisibleText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Money over the counter, in one transaction: lock the appointment's row, look what is due, write. Whoever comes second waits
 * at the lock and then sees what the first one wrote. {@link PaymentService} asks for it, with the actor of the sign-in.
 */
@Stateless
@PermitAll
public class PaymentTaking {

    @Inject
    private LedgerEntries ledger;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<MoneyMoved> moved;

    /**
     * What somebody wants to write down.
     *
     * @param method null when none was chosen, which is refused
     * @param amount as it was typed
     * @param words a note beside a payment, which may be empty, or the reason for a refund
     */
    public record Wish(
            BookingReference reference, PaymentMethod method, Money amount, String words, RequestKey requestKey) {

        public Wish {
            words = words == null ? "" : VisibleText.straight(words.strip());
        }
    }

    /** @param who takes it, for the audit: an e-mail address */
    public Statement record(Wish wish, Actor actor, String who) {
        return write(wish, EntryKind.PAYMENT, actor, who);
    }

    /** @param who gives it back, for the audit: an e-mail address */
    public Statement refund(Wish wish, Actor actor, String who) {
        return write(wish, EntryKind.REFUND, actor, who);
    }

    private Statement write(Wish wish, EntryKind kind, Actor actor, String who) {
        var appointment = ledger.lock(wish.reference(), actor)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        var statement = statement(ledger.agreed(appointment));
        var hash = Checksum.of("ledger:" + wish.requestKey().value());
        var before = ledger.by(hash);
        if (before.isPresent()) {
            demandSame(before.get(), appointment, kind, wish.amount());
            return statement;
        }
        var decision = kind == EntryKind.REFUND
                ? PaymentPolicy.toRefund(wish.amount(), statement, actor)
                : PaymentPolicy.toRecord(wish.amount(), statement, actor);
        decision.and(PaymentPolicy.toWrite(wish.method(), wish.words(), kind)).enforce();
        var money = Money.of(wish.amount().amount(), wish.amount().currency());
        var entry = entry(appointment, kind, new Counter(money, wish.method(), wish.words(), hash), actor);
        ledger.add(entry);
        ledger.settle();
        var after = statement.with(Entry.of(entry));
        audit.tell(
                kind == EntryKind.REFUND ? "appointment.refunded" : "appointment.paid",
                who,
                wish.reference().value(),
                statement.due().toString(),
                "%s (%s %s)".formatted(after.due(), money, wish.method()));
        moved.fire(new MoneyMoved(List.of(entry.id()), true));
        return after;
    }

    private LedgerEntry entry(long appointment, EntryKind kind, Counter counter, Actor actor) {
        var now = clock.now();
        return kind == EntryKind.REFUND
                ? LedgerEntry.refund(appointment, counter, actor, now)
                : LedgerEntry.payment(appointment, counter, actor, now);
    }

    /** The second form with one key is the first one again, or another wish that took its key. */
    private static void demandSame(LedgerEntry before, long appointment, EntryKind kind, Money amount) {
        var signed = kind == EntryKind.PAYMENT ? amount.negated() : amount;
        var isSame = Long.valueOf(appointment).equals(before.appointmentId())
                && before.kind() == kind
                && before.signed().amount().compareTo(signed.amount()) == 0;
        if (!isSame) {
            throw new RefusedException(Refusal.because("booking.request.keyReused"));
        }
    }

    private Statement statement(LedgerEntries.Agreed agreed) {
        return new Statement(
                ledger.of(agreed.appointmentId()).stream().map(Entry::of).toList(),
                agreed.price().currency());
    }
}
