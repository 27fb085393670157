package app.foyer.payment;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.RequestKey;
import app.foyer.bundle.purchase.Purchase;
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
 * Money over the counter, in one transaction: lock the row of the appointment or of the bought package, look what is due, write.
 * Whoever comes second waits at the lock and then sees what the first one wrote. {@link PaymentService} and {@link SaleService} ask
 * for it, with the actor of the sign-in.
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

    /** The same for a package that was bought. @param purchaseId its number, which only the business may name */
    public record PurchaseWish(
            long purchaseId, PaymentMethod method, Money amount, String words, RequestKey requestKey) {

        public PurchaseWish {
            words = words == null ? "" : VisibleText.straight(words.strip());
        }
    }

    /** What goes over the counter, as it was typed. */
    private record Over(PaymentMethod method, Money amount, String words, RequestKey requestKey) {}

    /** A ledger whose row is locked. @param action what the audit says of a payment. @param refund the same of a refund */
    private record Held(LedgerOwner owner, Statement statement, String subject, String payment, String refund) {}

    /** @param who takes it, for the audit: an e-mail address */
    public Statement record(Wish wish, Actor actor, String who) {
        return write(held(wish, actor), over(wish), EntryKind.PAYMENT, actor, who);
    }

    /** @param who takes it, for the audit: an e-mail address */
    public Statement record(PurchaseWish wish, Actor actor, String who) {
        return write(held(wish), over(wish), EntryKind.PAYMENT, actor, who);
    }

    /** @param who gives it back, for the audit: an e-mail address */
    public Statement refund(Wish wish, Actor actor, String who) {
        return write(held(wish, actor), over(wish), EntryKind.REFUND, actor, who);
    }

    /** @param who gives it back, for the audit: an e-mail address */
    public Statement refund(PurchaseWish wish, Actor actor, String who) {
        return write(held(wish), over(wish), EntryKind.REFUND, actor, who);
    }

    private static Over over(Wish wish) {
        return new Over(wish.method(), wish.amount(), wish.words(), wish.requestKey());
    }

    private static Over over(PurchaseWish wish) {
        return new Over(wish.method(), wish.amount(), wish.words(), wish.requestKey());
    }

    private Held held(Wish wish, Actor actor) {
        var appointment = ledger.lock(wish.reference(), actor)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        var owner = LedgerOwner.appointment(appointment);
        var currency = ledger.agreed(appointment).price().currency();
        return new Held(
                owner,
                statement(owner, currency),
                wish.reference().value(),
                "appointment.paid",
                "appointment.refunded");
    }

    private Held held(PurchaseWish wish) {
        var purchase = ledger.lockPurchase(wish.purchaseId())
                .orElseThrow(() -> new RefusedException(Refusal.because("bundle.purchase.unknown")));
        var owner = LedgerOwner.purchase(purchase.id());
        return new Held(
                owner,
                statement(owner, purchase.price().currency()),
                name(purchase),
                "customer.packagePaid",
                "customer.packageRefunded");
    }

    /** With its number, which alone tells two of one name apart. */
    static String name(Purchase purchase) {
        return purchase.name() + " #" + purchase.id();
    }

    private Statement write(Held held, Over wish, EntryKind kind, Actor actor, String who) {
        var statement = held.statement();
        var hash = Checksum.of("ledger:" + wish.requestKey().value());
        var before = ledger.by(hash);
        if (before.isPresent()) {
            demandSame(before.get(), held.owner(), kind, wish.amount());
            return statement;
        }
        var decision = kind == EntryKind.REFUND
                ? PaymentPolicy.toRefund(wish.amount(), statement, actor)
                : PaymentPolicy.toRecord(wish.amount(), statement, actor);
        decision.and(PaymentPolicy.toWrite(wish.method(), wish.words(), kind)).enforce();
        var money = Money.of(wish.amount().amount(), wish.amount().currency());
        var entry = entry(held.owner(), kind, new Counter(money, wish.method(), wish.words(), hash), actor);
        ledger.add(entry);
        ledger.settle();
        var after = statement.with(Entry.of(entry));
        audit.tell(
                kind == EntryKind.REFUND ? held.refund() : held.payment(),
                who,
                held.subject(),
                statement.due().toString(),
                "%s (%s %s)".formatted(after.due(), money, wish.method()));
        moved.fire(new MoneyMoved(List.of(entry.id()), true));
        return after;
    }

    private LedgerEntry entry(LedgerOwner owner, EntryKind kind, Counter counter, Actor actor) {
        var now = clock.now();
        return kind == EntryKind.REFUND
                ? LedgerEntry.refund(owner, counter, actor, now)
                : LedgerEntry.payment(owner, counter, actor, now);
    }

    /** The second form with one key is the first one again, or another wish that took its key. */
    private static void demandSame(LedgerEntry before, LedgerOwner owner, EntryKind kind, Money amount) {
        var signed = kind == EntryKind.PAYMENT ? amount.negated() : amount;
        var isSame = owner.equals(before.owner())
                && before.kind() == kind
                && before.signed().amount().compareTo(signed.amount()) == 0;
        if (!isSame) {
            throw new RefusedException(Refusal.because("booking.request.keyReused"));
        }
    }

    private Statement statement(LedgerOwner owner, String currency) {
        return new Statement(ledger.of(owner).stream().map(Entry::of).toList(), currency);
    }
}
