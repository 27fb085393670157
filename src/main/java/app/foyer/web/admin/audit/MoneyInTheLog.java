package app.foyer.web.admin.audit;

import app.foyer.shared.Money;
import app.foyer.shared.Wording;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What the log keeps of money, in words: what was due before, {@code 72.00 EUR}, and what is due after so much came or went,
 * {@code 0.00 EUR (72.00 EUR CASH)}.
 */
record MoneyInTheLog(Wording words) {

    static final Pattern FORM = Pattern.compile(
            "(-?[0-9]{1,14}(?:\\.[0-9]{1,3})?) ([A-Z]{3})(?: \\(([0-9.]{1,15}) ([A-Z]{3}) ([A-Z]{1,10})\\))?");

    /** @param stored of the {@link #FORM} */
    String of(String stored) {
        var found = FORM.matcher(stored);
        if (!found.matches()) {
            return stored;
        }
        var due = due(Money.of(new BigDecimal(found.group(1)), found.group(2)));
        return found.group(3) == null
                ? due
                : words.text(
                        "admin.audit.money.moved",
                        told(Money.of(new BigDecimal(found.group(3)), found.group(4))),
                        words.text("payments.method." + found.group(5)),
                        due);
    }

    /** The amount alone. */
    String sum(String stored) {
        var found = FORM.matcher(stored);
        return found.matches() ? told(Money.of(new BigDecimal(found.group(1)), found.group(2))) : stored;
    }

    private String due(Money due) {
        return due.isNegative()
                ? words.text("admin.audit.money.toGiveBack", told(due.negated()))
                : words.text("admin.audit.money.due", told(due));
    }

    private String told(Money money) {
        return words.sum(money.amount(), money.currency());
    }
}
