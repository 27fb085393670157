package app.foyer.web.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount of money, as typed: with a comma or a point before the cents. Keeps what was typed, right or wrong. */
public class MoneyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");

    private final boolean required;
    private String amount;

    private MoneyForm(boolean required, String amount) {
        this.required = required;
        this.amount = amount;
    }

    /** @param reader whose comma or point stands before the cents */
    public static MoneyForm of(BigDecimal amount, Locale reader) {
        return new MoneyForm(true, typed(amount, reader));
    }

    /** One that may stay empty. */
    public static MoneyForm optional(Optional<BigDecimal> amount, Locale reader) {
        return new MoneyForm(false, amount.map(some -> typed(some, reader)).orElse(""));
    }

    private static String typed(BigDecimal amount, Locale reader) {
        var comma = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
        return amount.setScale(2).toPlainString().replace('.', comma);
    }

    public static MoneyForm empty() {
        return new MoneyForm(true, "");
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (isEmpty()) {
            return required ? Optional.of(Problem.of("admin.settings.wrong.missing")) : Optional.empty();
        }
        return AMOUNT.matcher(amount.strip()).matches()
                ? Optional.empty()
                : Optional.of(Problem.of("catalog.service.price.wrong"));
    }

    public boolean isEmpty() {
        return amount == null || amount.isBlank();
    }

    /** Only to be asked when there is no problem, and it is not empty. */
    public BigDecimal money() {
        return new BigDecimal(amount.strip().replace(',', '.'));
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
