package app.foyer.catalog.service;

import app.foyer.catalog.ServiceTerms;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a service may be: everything that speaks against what somebody has filled in, each beside its field. */
public final class ServiceRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_DESCRIPTION = 2_000;
    public static final Duration SHORTEST = Duration.ofMinutes(1);
    public static final Duration LONGEST = Duration.ofDays(1);
    public static final int MOST_PEOPLE = 500;
    public static final BigDecimal HIGHEST_PRICE = new BigDecimal("9999999.99");

    private ServiceRules() {}

    public static List<Refusal> refusals(ServiceTerms terms) {
        var refusals = new ArrayList<>(nameRefusals("service.name.", terms.name()));
        refuse(
                refusals,
                terms.description().length() > LONGEST_DESCRIPTION,
                "service.description.tooLong",
                LONGEST_DESCRIPTION);
        refuse(
                refusals,
                terms.duration().compareTo(SHORTEST) < 0 || terms.duration().compareTo(LONGEST) > 0,
                "service.duration.outside",
                SHORTEST,
                LONGEST);
        refuse(refusals, isNoBuffer(terms.bufferBefore()), "service.bufferBefore.outside", LONGEST);
        refuse(refusals, isNoBuffer(terms.bufferAfter()), "service.bufferAfter.outside", LONGEST);
        refuse(refusals, isNoPrice(terms.price()), "service.price.outside", HIGHEST_PRICE);
        refuse(
                refusals,
                terms.prices().values().stream().anyMatch(ServiceRules::isNoPrice),
                "service.prices.outside",
                HIGHEST_PRICE);
        refuse(
                refusals,
                terms.capacity() < 1 || terms.capacity() > MOST_PEOPLE,
                "service.capacity.outside",
                MOST_PEOPLE);
        return refusals;
    }

    /** @param field what the keys begin with */
    static List<Refusal> nameRefusals(String field, String name) {
        var refusals = new ArrayList<Refusal>();
        refuse(refusals, name.isBlank(), field + "missing");
        refuse(refusals, name.length() > LONGEST_NAME, field + "tooLong", LONGEST_NAME);
        refuse(refusals, !VisibleText.isName(name), field + "control");
        return refusals;
    }

    private static boolean isNoBuffer(Duration buffer) {
        return buffer.isNegative() || buffer.compareTo(LONGEST) > 0;
    }

    private static boolean isNoPrice(BigDecimal price) {
        return price.signum() < 0
                || price.compareTo(HIGHEST_PRICE) > 0
                || price.stripTrailingZeros().scale() > 2;
    }

    private static void refuse(List<Refusal> refusals, boolean isSo, String key, Serializable... facts) {
        if (isSo) {
            refusals.add(Refusal.because(key, facts));
        }
    }
}
