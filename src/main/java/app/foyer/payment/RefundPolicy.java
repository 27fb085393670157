package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of what was paid for an appointment goes back when it is cancelled. All of it when the business cancels; by the
 * rule when the customer does. At the very moment a limit names the better answer still holds, as it does for changes
 * themselves. Never more goes back than was paid, and what was paid beyond the price always does; nobody who cancels comes to
 * owe more than they paid. Pure: it knows no clock, no database, no session.
 *
 * @param paid what the business has of it: paid, and not given back
 * @param deposit what was agreed as deposit; may be nothing
 * @param price what was agreed
 * @param start of the appointment
 */
record RefundPolicy(Money paid, Money deposit, Money price, Instant start, RefundRule rule) {

    /**
     * What happens to the money.
     *
     * @param back goes back to the customer
     * @param kept stays with the business, and so stays charged
     * @param until the last moment for which this is the answer; empty when it does not change any more
     */
    record Refund(Money back, Money kept, Optional<Instant> until) {}

    /** @throws IllegalArgumentException when an amount is in another currency or below zero */
    RefundPolicy {
        if (paid.isNegative() || deposit.isNegative() || price.isNegative()) {
            throw new IllegalArgumentException("Amounts are not below zero");
        }
        deposit = lesser(deposit, price);
    }

    /** When the business cancels: whatever the rule says, and whenever. */
    Refund whenTheBusinessCancels() {
        return keeping(Money.none(paid.currency()), Optional.empty());
    }

    /** When the customer cancels at this moment. */
    Refund whenTheCustomerCancels(Instant now) {
        var kept = keptAt(now);
        var until = Stream.of(fullUntil(), depositKeptUntil())
                .filter(limit -> !now.isAfter(limit))
                .filter(limit -> keptAt(limit.plusNanos(1)).isMoreThan(kept))
                .min(Comparator.naturalOrder());
        return keeping(kept, until);
    }

    /** After which moment less began to go back than before; empty while all does. */
    Optional<Instant> since(Instant now) {
        return Stream.of(fullUntil(), depositKeptUntil())
                .filter(now::isAfter)
                .filter(limit -> keptAt(limit.plusNanos(1)).isMoreThan(keptAt(limit)))
                .max(Comparator.naturalOrder());
    }

    /** As much as can be kept: never more than was paid, and nothing beyond the price. */
    Money mostToKeep() {
        return lesser(price, paid);
    }

    /**
     * Whether somebody may keep so much, whatever the rule says.
     *
     * @param reason without blanks around it; needed for more than nothing
     */
    Decision toKeep(Money wanted, String reason, Actor actor) {
        if (!(actor instanceof Actor.Admin)) {
            return Decision.refusedFor(List.of(Refusal.because("payment.keep.admins")));
        }
        if (!wanted.currency().equals(paid.currency())) {
            return Decision.refusedFor(List.of(Refusal.because("payment.amount.otherCurrency", paid.currency())));
        }
        var refusals = new ArrayList<Refusal>();
        if (wanted.isNegative()) {
            refusals.add(Refusal.because("payment.keep.negative"));
        }
        if (!wanted.isPayable()) {
            refusals.add(Refusal.because(
                    "payment.amount.tooManyDigits", Money.digits(wanted.currency()), wanted.currency()));
        }
        if (wanted.isMoreThan(mostToKeep())) {
            refusals.add(Refusal.because("payment.keep.moreThanPaid", mostToKeep()));
        }
        if (wanted.isPositive() && reason.isEmpty()) {
            refusals.add(Refusal.because("payment.keptWhy.missing"));
        }
        if (reason.length() > PaymentService.MAXIMUM_LENGTH) {
            refusals.add(Refusal.because("payment.keptWhy.tooLong", PaymentService.MAXIMUM_LENGTH));
        }
        return Decision.refusedFor(refusals);
    }

    /** When somebody has decided that so much is kept. */
    Refund whenSoMuchIsKept(Money wanted) {
        return keeping(Money.of(wanted.amount(), wanted.currency()), Optional.empty());
    }

    private Money keptAt(Instant moment) {
        if (!moment.isAfter(fullUntil())) {
            return Money.none(paid.currency());
        }
        return moment.isAfter(depositKeptUntil()) ? mostToKeep() : lesser(deposit, paid);
    }

    private Refund keeping(Money kept, Optional<Instant> until) {
        return new Refund(paid.minus(kept), kept, until);
    }

    private Instant fullUntil() {
        return start.minus(rule.fullUntil());
    }

    private Instant depositKeptUntil() {
        return start.minus(rule.depositKeptUntil());
    }

    private static Money lesser(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
