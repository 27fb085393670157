package app.foyer.web.panel;

import app.foyer.payment.EntryKind;
import app.foyer.payment.Statement;
import app.foyer.payment.receipt.OwnPaymentService.Line;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;

/** A payment or a refund, as its customer reads it. @param receipt null for what was paid before receipts were numbered */
public record PaidLine(String what, String amount, String when, String receipt) {

    static PaidLine of(Line line, Wording wording) {
        var entry = line.entry();
        var money = entry.kind() == EntryKind.PAYMENT ? entry.signed().negated() : entry.signed();
        return new PaidLine(
                wording.text(
                        "payments.what",
                        wording.text("payments.kind." + entry.kind()),
                        wording.text("payments.method." + entry.method())),
                sum(money, wording),
                wording.dateTime(entry.recordedAt()),
                line.receipt() == null ? null : line.receipt().toString());
    }

    /** The sentence about what is still to be done, or that all is paid. */
    static String result(Statement statement, Wording wording) {
        if (statement.due().isPositive()) {
            return wording.text("receipts.due", sum(statement.due(), wording));
        }
        return statement.due().isNegative()
                ? wording.text("receipts.toGiveBack", sum(statement.toGiveBack(), wording))
                : wording.text("receipts.settled");
    }

    private static String sum(Money money, Wording wording) {
        return wording.sum(money.amount(), money.currency());
    }
}
