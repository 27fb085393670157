package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.bundle.purchase.SessionTaking;
import app.foyer.coupon.CouponTaking;
import app.foyer.coupon.Reduction;
import app.foyer.payment.LedgerEntries.Agreed;
import app.foyer.payment.LedgerEntry.Counter;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Checksum;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The door to the ledgers for what is paid through a gateway. Whoever writes has locked the appointment before, and works in
 * one transaction with it.
 */
@ApplicationScoped
public class OnlineLedger {

    @Inject
    private LedgerEntries ledger;

    @Inject
    private SessionTaking sessions;

    @Inject
    private CouponTaking coupons;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<MoneyMoved> moved;

    /**
     * How an appointment stands.
     *
     * @param isCalledOff cancelled or rejected
     * @param packageName of the package of which a session pays for it; null where none does
     * @param reduction what a coupon took off its price; null where none did
     * @param deposit what had to be paid at booking; mostly nothing
     * @param heldUntil until when its time is held for its customer, who has to pay that first; null for all others
     */
    public record Standing(
            long appointmentId,
            BookingReference reference,
            boolean isCalledOff,
            Statement statement,
            String packageName,
            Reduction reduction,
            Money deposit,
            Instant heldUntil) {

        /** What can still be paid for it; nothing where money is to be given back. */
        public Money due() {
            var due = statement.due();
            return due.isNegative() ? Money.none(due.currency()) : due;
        }

        /** What is to be paid next: of a time that is only held what was demanded, of all others everything that is due. */
        public Money next() {
            if (heldUntil == null) {
                return due();
            }
            var demanded = deposit.minus(statement.kept());
            return demanded.isMoreThan(due()) ? due() : demanded;
        }

        /** Whether its time is held, and that has come to its end: nobody can pay for it any more. */
        public boolean isTooLate(Instant now) {
            return heldUntil != null && !now.isBefore(heldUntil);
        }
    }

    /** Holds the row until the end of the transaction. @return nothing when the actor sees no such appointment */
    public Optional<Standing> lock(BookingReference reference, Actor actor) {
        return ledger.lock(reference, actor).map(id -> standing(ledger.agreed(id)));
    }

    /** The same of an appointment that is known by its number; nothing when it is there no more. */
    public Optional<Standing> lock(long appointmentId) {
        return ledger.lock(appointmentId).map(id -> standing(ledger.agreed(id)));
    }

    /** The same without holding it. */
    public Optional<Standing> find(BookingReference reference, Actor actor) {
        return ledger.agreed(reference, actor).map(this::standing);
    }

    private Standing standing(Agreed agreed) {
        var currency = agreed.price().currency();
        var entries = ledger.of(agreed.appointmentId()).stream().map(Entry::of).toList();
        return new Standing(
                agreed.appointmentId(),
                agreed.reference(),
                agreed.isCalledOff(),
                new Statement(entries, currency),
                sessions.packageOf(agreed.appointmentId()).orElse(null),
                coupons.of(agreed.appointmentId()).orElse(null),
                agreed.deposit(),
                agreed.heldUntil());
    }

    /** A gateway says that this was paid. @param code of the payment: a second line of the same is refused by the database */
    public void paid(long appointmentId, Money amount, String code) {
        write(LedgerEntry.online(appointmentId, amount, Checksum.of("checkout:" + code), clock.now()), true);
    }

    /**
     * So much goes back through a gateway.
     *
     * @param reason may be empty where nobody decided it
     * @param actor who decided it; null for what comes about by itself
     * @param code of the refund
     * @return the line's number
     */
    public long givenBack(long appointmentId, Money amount, String reason, Actor actor, String code) {
        var counter = new Counter(amount, PaymentMethod.ONLINE, reason, Checksum.of("refund:" + code));
        var entry = actor == null
                ? LedgerEntry.onlineBack(appointmentId, counter, Actor.Kind.SYSTEM, "", clock.now())
                : LedgerEntry.onlineBack(appointmentId, counter, actor.kind(), actor.name(), clock.now());
        write(entry, true);
        return entry.id();
    }

    /** What was to go back did not: the business has it again. @param words what the gateway says */
    public void notGivenBack(long appointmentId, Money amount, String words) {
        var told = words.length() > PaymentService.MAXIMUM_LENGTH
                ? words.substring(0, PaymentService.MAXIMUM_LENGTH)
                : words;
        write(LedgerEntry.onlineKept(appointmentId, amount, told, clock.now()), false);
    }

    /** @param isTold false where nobody has paid anything: no mail says so */
    private void write(LedgerEntry entry, boolean isTold) {
        ledger.add(entry);
        ledger.settle();
        moved.fire(new MoneyMoved(List.of(entry.id()), isTold));
    }
}
