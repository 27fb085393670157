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

    private String amount;

    private MoneyForm(String amount) {
        this.amount = amount;
    }

    /** @param reader whose comma or point stands before the cents */
    public static MoneyForm of(BigDecimal amount, Locale reader) {
        var comma = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
        return new MoneyForm(amount.setScale(2).toPlainString().replace('.', comma));
    }

    public static MoneyForm empty() {
        return new MoneyForm("");
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (amount == null || amount.isBlank()) {
            return Optional.of(Problem.of("admin.settings.wrong.missing"));
        }
        return AMOUNT.matcher(amount.strip()).matches()
                ? Optional.empty()
                : Optional.of(Problem.of("catalog.service.price.wrong"));
    }

    /** Only to be asked when there is no problem. */
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
