package app.foyer.web.admin.payment;

import app.foyer.booking.Actor;
import app.foyer.payment.Entry;
import app.foyer.payment.EntryKind;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;

/** Lines of a ledger in words, for everybody who shows some. */
final class PaymentWords {

    private PaymentWords() {}

    /** {@code €45.50}; the sign is told by the word beside it. */
    static String amount(Money money, Wording words) {
        return words.sum(money.amount(), money.currency());
    }

    /** {@code Payment, card}. */
    static String what(Entry entry, Wording words) {
        var kind = words.text(isTakenBack(entry) ? "payments.kind.takenBack" : "payments.kind." + entry.kind());
        return entry.method() == null
                ? kind
                : words.text("payments.what", kind, words.text("payments.method." + entry.method()));
    }

    /** It was called off, and so is owed no more. */
    private static boolean isTakenBack(Entry entry) {
        return entry.kind() == EntryKind.CORRECTION
                && entry.actorKind() == Actor.Kind.SYSTEM
                && entry.signed().isNegative();
    }

    /** {@code Tue 3 March, 14:00, admin@foyer.example (administrator)}. @param clock in the zone of what stands around it */
    static String told(Entry entry, Wording clock) {
        return told(entry, clock.dateTime(entry.recordedAt()), clock);
    }

    /** The same with a moment that is told otherwise. */
    static String told(Entry entry, String moment, Wording clock) {
        return clock.text(
                "payments.told", moment, clock.text("common.history.actor." + entry.actorKind(), entry.actorName()));
    }

    /** What went over the counter is told without a sign: its word says which way. */
    static Money shown(Entry entry) {
        return entry.kind() == EntryKind.PAYMENT ? entry.signed().negated() : entry.signed();
    }
}
