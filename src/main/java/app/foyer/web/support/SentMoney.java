package app.foyer.web.support;

import app.foyer.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as a page of ours sends it back, {@code 45.50 EUR}: what a person was told, in a hidden field. */
public final class SentMoney {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,11}(?:\\.[0-9]{1,3})?) ([A-Z]{3})");

    private SentMoney() {}

    /** Nothing for what no page of ours has sent. */
    public static Optional<Money> read(String sent) {
        var found = FORM.matcher(sent == null ? "" : sent);
        try {
            return found.matches()
                    ? Optional.of(Money.of(new BigDecimal(found.group(1)), found.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException noCurrency) {
            return Optional.empty();
        }
    }
}
