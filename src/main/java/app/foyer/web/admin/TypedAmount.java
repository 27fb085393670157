package app.foyer.web.admin;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as people write it, and as our own pages do: {@code 52}, {@code 52,50}, {@code €1,234.56}, {@code 1.234,56 EUR}. Of
 * two different signs the last one stands before the cents; one alone always does.
 */
public final class TypedAmount {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,11}([.,][0-9]{1,6})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?[0-9]{1,3}(,[0-9]{3}){1,3}\\.[0-9]{1,6}|-?[0-9]{1,3}(\\.[0-9]{3}){1,3},[0-9]{1,6}");

    private TypedAmount() {}

    /** Empty when it is none. */
    public static Optional<BigDecimal> read(String typed, String currency, Locale reader) {
        var text = (typed == null ? "" : typed)
                .replace(Currency.getInstance(currency).getSymbol(reader), "")
                .replace(currency, "")
                .replaceAll("[\\p{Z}\\s]", "");
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (GROUPED.matcher(text).matches()) {
            var point = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
            var group = point == ',' ? "." : ",";
            return Optional.of(new BigDecimal(text.replace(group, "").replace(point, '.')));
        }
        return Optional.empty();
    }
}
