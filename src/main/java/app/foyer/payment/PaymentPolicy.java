package app.foyer.payment;

import app.foyer.booking.Actor;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * How much the business may take for an appointment, and give back, and why not: never more than is due, and never more than
 * was paid. Pure: it knows no clock, no database, no session.
 */
final class PaymentPolicy {

    private PaymentPolicy() {}

    /** Whether there is anything to be paid. */
    static Decision toRecord(Statement statement, Actor actor) {
        return Decision.refusedFor(against(actor, statement.due(), "payment.nothingDue", false));
    }

    /** Whether there is anything to be given back, by this person. */
    static Decision toRefund(Statement statement, Actor actor) {
        return Decision.refusedFor(against(actor, statement.kept(), "payment.nothingPaid", true));
    }

    static Decision toRecord(Money amount, Statement statement, Actor actor) {
        return decide(toRecord(statement, actor), amount, statement.due(), "payment.amount.moreThanDue");
    }

    static Decision toRefund(Money amount, Statement statement, Actor actor) {
        return decide(toRefund(statement, actor), amount, statement.kept(), "payment.amount.moreThanPaid");
    }

    /** @param words a note or the reason, without blanks around it */
    static Decision toWrite(PaymentMethod method, String words, EntryKind kind) {
        var refusals = new ArrayList<Refusal>();
        if (method == null) {
            refusals.add(Refusal.because("payment.method.missing"));
        } else if (!PaymentMethod.atTheDesk().contains(method)) {
            refusals.add(Refusal.because("payment.method.notByHand"));
        }
        if (words.isEmpty() && kind == EntryKind.REFUND) {
            refusals.add(Refusal.because("payment.words.missing"));
        }
        if (words.length() > PaymentService.MAXIMUM_LENGTH) {
            refusals.add(Refusal.because("payment.words.tooLong", PaymentService.MAXIMUM_LENGTH));
        }
        return Decision.refusedFor(refusals);
    }

    private static List<Refusal> against(Actor actor, Money most, String nothing, boolean isForAdmins) {
        var refusals = new ArrayList<Refusal>();
        if (actor.isCustomer()) {
            refusals.add(Refusal.because("payment.business"));
        } else if (isForAdmins && !(actor instanceof Actor.Admin)) {
            refusals.add(Refusal.because("payment.admins"));
        }
        if (!most.isPositive()) {
            refusals.add(Refusal.because(nothing));
        }
        return refusals;
    }

    private static Decision decide(Decision atAll, Money amount, Money most, String tooMuch) {
        if (!atAll.isAllowed()) {
            return atAll;
        }
        if (!amount.currency().equals(most.currency())) {
            return Decision.refusedFor(List.of(Refusal.because("payment.amount.otherCurrency", most.currency())));
        }
        var refusals = new ArrayList<Refusal>();
        if (!amount.isPositive()) {
            refusals.add(Refusal.because("payment.amount.notPositive"));
        }
        if (!amount.isPayable()) {
            refusals.add(Refusal.because(
                    "payment.amount.tooManyDigits", Money.digits(amount.currency()), amount.currency()));
        }
        if (amount.isMoreThan(most)) {
            refusals.add(Refusal.because(tooMuch, most));
        }
        return Decision.refusedFor(refusals);
    }
}
