package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line in the ledger of an appointment or of a bought package: so much was charged, paid, given back or corrected. It is never changed and never taken
 * out; what was wrong is put right by another line.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entry_id")
    @SequenceGenerator(name = "ledger_entry_id", sequenceName = "ledger_entry_id")
    private Long id;

    /** Null of a purchase, and once everything about its customer was wiped: money that was taken stays in the books. */
    @Column(name = "appointment_id", updatable = false)
    private Long appointmentId;

    /** Of a package that was bought; null where the line is about an appointment. */
    @Column(name = "purchase_id", updatable = false)
    private Long purchaseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind;

    /** Above zero where it raises what is due, below where it lowers it. */
    @Column(updatable = false)
    private BigDecimal amount;

    /** ISO 4217. */
    @Column(updatable = false)
    private String currency;

    /** Null unless money went over the counter. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentMethod method;

    /** Why, or a note beside it; empty where nobody wrote one. */
    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", updatable = false)
    private Actor.Kind actorKind;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** Of the form that was sent; null for what came about by itself. */
    @Column(name = "request_hash", updatable = false)
    private String requestHash;

    protected LedgerEntry() {
        // for Jakarta Persistence
    }

    /** @param signed above zero where it raises what is due */
    private static LedgerEntry of(LedgerOwner owner, EntryKind kind, Money signed, Instant now) {
        var entry = new LedgerEntry();
        entry.appointmentId = owner.appointmentId();
        entry.purchaseId = owner.purchaseId();
        entry.kind = kind;
        entry.amount = signed.amount();
        entry.currency = signed.currency();
        entry.reason = "";
        entry.recordedAt = now;
        return entry;
    }

    static LedgerEntry charge(long appointmentId, Money price, Instant now) {
        return charge(LedgerOwner.appointment(appointmentId), price, now);
    }

    static LedgerEntry charge(LedgerOwner owner, Money price, Instant now) {
        return of(owner, EntryKind.CHARGE, price, now).byItself();
    }

    /** @param difference what is due more than before, or below zero */
    static LedgerEntry correction(long appointmentId, Money difference, Instant now) {
        return of(LedgerOwner.appointment(appointmentId), EntryKind.CORRECTION, difference, now)
                .byItself();
    }

    static LedgerEntry payment(long appointmentId, Counter counter, Actor actor, Instant now) {
        return payment(LedgerOwner.appointment(appointmentId), counter, actor, now);
    }

    static LedgerEntry payment(LedgerOwner owner, Counter counter, Actor actor, Instant now) {
        return of(owner, EntryKind.PAYMENT, counter.money().negated(), now).over(counter, actor);
    }

    static LedgerEntry refund(long appointmentId, Counter counter, Actor actor, Instant now) {
        return refund(LedgerOwner.appointment(appointmentId), counter, actor, now);
    }

    static LedgerEntry refund(LedgerOwner owner, Counter counter, Actor actor, Instant now) {
        return of(owner, EntryKind.REFUND, counter.money(), now).over(counter, actor);
    }

    /** Paid through a gateway, by the customer. @param hash of the payment, so that it is written once */
    static LedgerEntry online(long appointmentId, Money paid, String hash, Instant now) {
        return of(LedgerOwner.appointment(appointmentId), EntryKind.PAYMENT, paid.negated(), now)
                .by(new Counter(paid, PaymentMethod.ONLINE, "", hash), Actor.Kind.CUSTOMER, "");
    }

    /** @param counter with its money going back through the gateway. @param kind {@code SYSTEM} where nobody decided it */
    static LedgerEntry onlineBack(long appointmentId, Counter counter, Actor.Kind kind, String name, Instant now) {
        return of(LedgerOwner.appointment(appointmentId), EntryKind.REFUND, counter.money(), now)
                .by(counter, kind, name);
    }

    /** What was to go back through the gateway did not: the business has it again. @param words what the gateway says */
    static LedgerEntry onlineKept(long appointmentId, Money kept, String words, Instant now) {
        return of(LedgerOwner.appointment(appointmentId), EntryKind.PAYMENT, kept.negated(), now)
                .by(new Counter(kept, PaymentMethod.ONLINE, words, null), Actor.Kind.SYSTEM, "");
    }

    /** What went over the counter. @param words a note, or the reason; may be empty. @param requestHash null for none */
    record Counter(Money money, PaymentMethod method, String words, String requestHash) {}

    private LedgerEntry over(Counter counter, Actor actor) {
        return by(counter, actor.kind(), actor.name());
    }

    private LedgerEntry by(Counter counter, Actor.Kind kind, String name) {
        method = counter.method();
        reason = counter.words();
        requestHash = counter.requestHash();
        actorKind = kind;
        actorName = name;
        return this;
    }

    private LedgerEntry byItself() {
        actorKind = Actor.Kind.SYSTEM;
        actorName = "";
        return this;
    }

    Long id() {
        return id;
    }

    /** To what it belongs; to nothing once everything about the customer was wiped. */
    LedgerOwner owner() {
        return new LedgerOwner(appointmentId, purchaseId);
    }

    EntryKind kind() {
        return kind;
    }

    /** Above zero where it raises what is due, below where it lowers it. */
    Money signed() {
        return Money.of(amount, currency);
    }

    PaymentMethod method() {
        return method;
    }

    String reason() {
        return reason;
    }

    Actor.Kind actorKind() {
        return actorKind;
    }

    String actorName() {
        return actorName;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
