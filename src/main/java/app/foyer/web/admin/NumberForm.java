package app.foyer.web.admin;

import java.io.Serializable;
import java.util.Optional;

/** A whole number, as typed. Keeps what was typed, right or wrong. */
public class NumberForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 9;

    private final long from;
    private final long to;
    private String amount;

    private NumberForm(int number, Bounds bounds) {
        from = bounds.from();
        to = bounds.to();
        amount = String.valueOf(number);
    }

    public static NumberForm of(int number, Bounds bounds) {
        return new NumberForm(number, bounds);
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (amount == null || amount.isBlank()) {
            return Optional.of(Problem.of("admin.settings.wrong.missing"));
        }
        if (!amount.strip().matches("-?[0-9]+")) {
            return Optional.of(Problem.of("admin.settings.wrong.number"));
        }
        return amount.strip().length() > MOST_DIGITS || number() < from || number() > to
                ? Optional.of(Problem.of("admin.settings.wrong.range", from, to))
                : Optional.empty();
    }

    /** Only to be asked when there is no problem. */
    public int number() {
        return Integer.parseInt(amount.strip());
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
