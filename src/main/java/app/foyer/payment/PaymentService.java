package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.bundle.purchase.SessionTaking;
import app.foyer.coupon.CouponTaking;
import app.foyer.coupon.Reduction;
import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.platform.LostRace;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Payments at the desk: what is due for an appointment, what was paid, and giving back. Who asks is taken from the sign-in;
 * staff take payments for their own appointments and find no others, administrators for all, and they alone give back.
 */
@Stateless
@RolesAllowed({"STAFF", "ADMIN"})
public class PaymentService {

    /** Of a note or a reason, in characters. */
    public static final int MAXIMUM_LENGTH = 500;

    private static final int MOST_ROWS = 200;

    @Inject
    private LedgerEntries ledger;

    @Inject
    private SessionTaking sessions;

    @Inject
    private CouponTaking coupons;

    @Inject
    private PaymentTaking taking;

    @Inject
    private ConsoleActors actors;

    /** @param record whether this person may take a payment now, and why not. @param refund the same of giving back */
    public record Account(Money price, Statement statement, Decision record, Decision refund) implements Serializable {}

    /** A line of a customer's ledgers. @param reference of its appointment; null of a package, which has a name */
    public record Booked(BookingReference reference, String packageName, Entry entry) implements Serializable {}

    /** What came together in one currency. @param due below zero what is to be given back */
    public record Sums(Money charged, Money paid, Money refunded, Money due) implements Serializable {}

    /** How an appointment's ledger stands; nothing when the actor sees no such appointment. */
    public Optional<Account> statementOf(BookingReference reference, Actor actor) {
        return ledger.agreed(reference, actor).map(agreed -> {
            var entries =
                    ledger.of(agreed.appointmentId()).stream().map(Entry::of).toList();
            var statement = new Statement(entries, agreed.price().currency());
            return new Account(
                    agreed.price(),
                    statement,
                    PaymentPolicy.toRecord(statement, actor),
                    PaymentPolicy.toRefund(statement, actor));
        });
    }

    /**
     * What the business keeps of an appointment that was called off.
     *
     * @param reason empty where the rule decided it
     */
    public record Retained(Money amount, String reason) implements Serializable {}

    /** Nothing where nothing is kept, or the actor sees no such appointment. */
    public Optional<Retained> keptOf(BookingReference reference, Actor actor) {
        return ledger.agreed(reference, actor)
                .flatMap(agreed -> ledger.keptOf(agreed.appointmentId()))
                .map(kept -> new Retained(kept.amount(), kept.reason()));
    }

    /** How the package is called of which a session pays for it; nothing where none does, or the actor sees no such appointment. */
    public Optional<String> packageOf(BookingReference reference, Actor actor) {
        return ledger.agreed(reference, actor).flatMap(agreed -> sessions.packageOf(agreed.appointmentId()));
    }

    /** What a coupon took off its price; nothing where none did, or the actor sees no such appointment. */
    public Optional<Reduction> reductionOf(BookingReference reference, Actor actor) {
        return ledger.agreed(reference, actor).flatMap(agreed -> coupons.of(agreed.appointmentId()));
    }

    /**
     * The business was given money. A form that comes twice records once.
     *
     * @throws app.foyer.shared.RefusedException with every reason against it: more than is due, nothing or less, more digits
     *     than the currency has, another currency, or no such appointment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void record(Wish wish) {
        var actor = actors.current();
        var who = actors.address();
        LostRace.retry(() -> taking.record(wish, actor, who));
    }

    /**
     * The business gives money back. What is given back while the appointment holds is due again.
     *
     * @throws app.foyer.shared.RefusedException as for a payment; also for more than was paid, and without a reason
     */
    @RolesAllowed("ADMIN")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refund(Wish wish) {
        var actor = actors.current();
        var who = actors.address();
        LostRace.retry(() -> taking.refund(wish, actor, who));
    }

    /**
     * All lines of a customer's appointments and packages, the latest first.
     *
     * @param first index of the first one, from 0
     * @param size at most {@value #MOST_ROWS}
     */
    @RolesAllowed("ADMIN")
    public Page<Booked> ofCustomer(long customerId, int first, int size) {
        var rows = ledger.ofCustomer(customerId, Math.max(0, first), Math.min(size, MOST_ROWS)).stream()
                .map(line -> new Booked(line.reference(), line.packageName(), Entry.of(line.entry())))
                .toList();
        var total = ledger.sumsOfCustomer(customerId).stream()
                .mapToLong(row -> (Long) row[3])
                .sum();
        return new Page<>(rows, total);
    }

    /** What came together in each currency, in the order of their codes. */
    @RolesAllowed("ADMIN")
    public List<Sums> sumsOf(long customerId) {
        return ledger.sumsOfCustomer(customerId).stream()
                .collect(Collectors.groupingBy(row -> (String) row[0], TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(currency -> sums(currency.getKey(), currency.getValue()))
                .toList();
    }

    private static Sums sums(String currency, List<Object[]> rows) {
        var byKind = rows.stream()
                .collect(Collectors.toMap(
                        row -> (EntryKind) row[1], row -> Money.of((BigDecimal) row[2], currency), Money::plus));
        var charged = of(byKind, EntryKind.CHARGE, currency).plus(of(byKind, EntryKind.CORRECTION, currency));
        var paid = of(byKind, EntryKind.PAYMENT, currency).negated();
        var refunded = of(byKind, EntryKind.REFUND, currency);
        return new Sums(charged, paid, refunded, charged.minus(paid).plus(refunded));
    }

    private static Money of(Map<EntryKind, Money> byKind, EntryKind kind, String currency) {
        return byKind.getOrDefault(kind, Money.none(currency));
    }
}
