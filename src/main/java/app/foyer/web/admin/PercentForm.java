package app.foyer.web.admin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rate in percent below 100, as typed: with a comma or a point. Keeps what was typed, right or wrong. */
public class PercentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern RATE = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,3})?");

    private final boolean required;
    private String rate;

    private PercentForm(boolean required, String rate) {
        this.required = required;
        this.rate = rate;
    }

    /** @param reader whose comma or point stands in it */
    public static PercentForm required(BigDecimal rate, Locale reader) {
        return new PercentForm(true, typed(rate, reader));
    }

    /** One that may stay empty. */
    public static PercentForm optional(Optional<BigDecimal> rate, Locale reader) {
        return new PercentForm(false, rate.map(some -> typed(some, reader)).orElse(""));
    }

    private static String typed(BigDecimal rate, Locale reader) {
        var comma = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
        return rate.toPlainString().replace('.', comma);
    }

    /** Empty when nothing is wrong. */
    public Optional<Problem> problem() {
        if (isEmpty()) {
            return required ? Optional.of(Problem.of("admin.settings.wrong.missing")) : Optional.empty();
        }
        return RATE.matcher(rate.strip()).matches()
                ? Optional.empty()
                : Optional.of(Problem.of("admin.settings.wrong.percent"));
    }

    /** Empty when nothing was typed; only to be asked when there is no problem. */
    public Optional<BigDecimal> percent() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(rate.strip().replace(',', '.')));
    }

    private boolean isEmpty() {
        return rate == null || rate.isBlank();
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }
}
