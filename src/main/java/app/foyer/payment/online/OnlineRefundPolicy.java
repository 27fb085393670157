package app.foyer.payment.online;

import app.foyer.payment.PaymentService;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** How much can go back through a gateway, and why not more. Pure: it knows no clock, no database, no session. */
final class OnlineRefundPolicy {

    private OnlineRefundPolicy() {}

    /** @param most that was paid there and did not go back yet. @param reason without blanks around it */
    static Decision toGiveBack(Money amount, Money most, String reason) {
        if (!most.isPositive()) {
            return Decision.refusedFor(List.of(Refusal.because("payment.online.nothingPaid")));
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
            refusals.add(Refusal.because("payment.online.moreThanPaid", most));
        }
        if (reason.isEmpty()) {
            refusals.add(Refusal.because("payment.words.missing"));
        }
        if (reason.length() > PaymentService.MAXIMUM_LENGTH) {
            refusals.add(Refusal.because("payment.words.tooLong", PaymentService.MAXIMUM_LENGTH));
        }
        return Decision.refusedFor(refusals);
    }
}
