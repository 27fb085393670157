package app.foyer.web.admin;

import java.io.Serializable;
import java.util.Optional;

/** A whole number, as typed. Keeps what was typed, right or wrong. */
public class NumberForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 9;

    private final long from;
    private final long to;
    private final boolean required;
    private String amount;

    private NumberForm(boolean required, String amount, Bounds bounds) {
        this.required = required;
        this.amount = amount;
        from = bounds.from();
        to = bounds.to();
    }

    public static NumberForm of(int number, Bounds bounds) {
        return new NumberForm(true, String.valueOf(number), bounds);
    }

    /** One that may stay empty. */
    public static NumberForm optional(Optional<Integer> number, Bounds bounds) {
        return new NumberForm(false, number.map(String::valueOf).orElse(""), bounds);
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (isEmpty()) {
            return required ? Optional.of(Problem.of("admin.settings.wrong.missing")) : Optional.empty();
        }
        if (!amount.strip().matches("-?[0-9]+")) {
            return Optional.of(Problem.of("admin.settings.wrong.number"));
        }
        return amount.strip().length() > MOST_DIGITS || number() < from || number() > to
                ? Optional.of(Problem.of("admin.settings.wrong.range", from, to))
                : Optional.empty();
    }

    private boolean isEmpty() {
        return amount == null || amount.isBlank();
    }

    /** Empty when nothing was typed; only to be asked when there is no problem. */
    public Optional<Integer> numberIfAny() {
        return isEmpty() ? Optional.empty() : Optional.of(number());
    }

    /** Only to be asked when there is no problem, and it is not empty. */
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
