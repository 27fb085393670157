package app.foyer.bundle;

import app.foyer.catalog.service.ServiceRules;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the business says about a package.
 *
 * @param description may be empty
 * @param sessions how many of which service, by its id
 * @param price of all of it, in the company's currency
 */
public record BundleTerms(
        String name,
        String description,
        Map<Long, Integer> sessions,
        BigDecimal price,
        Validity validity,
        Buyers buyers)
        implements Serializable {

    /** Of one service. */
    public static final int MOST_SESSIONS = 500;

    public BundleTerms {
        name = name == null ? "" : name.strip();
        description = description == null
                ? ""
                : VisibleText.straight(description.strip().replace("\r\n", "\n"));
        sessions = Map.copyOf(sessions);
    }

    /** Everything that speaks against it, whatever services there are. */
    public List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        if (name.isBlank()) {
            refusals.add(Refusal.because("bundle.name.missing"));
        } else if (name.length() > ServiceRules.LONGEST_NAME) {
            refusals.add(Refusal.because("bundle.name.tooLong", ServiceRules.LONGEST_NAME));
        } else if (!VisibleText.isName(name)) {
            refusals.add(Refusal.because("bundle.name.control"));
        }
        if (description.length() > ServiceRules.LONGEST_DESCRIPTION) {
            refusals.add(Refusal.because("bundle.description.tooLong", ServiceRules.LONGEST_DESCRIPTION));
        }
        if (sessions.isEmpty()) {
            refusals.add(Refusal.because("bundle.sessions.missing"));
        }
        if (sessions.values().stream().anyMatch(many -> many < 1 || many > MOST_SESSIONS)) {
            refusals.add(Refusal.because("bundle.sessions.outside", MOST_SESSIONS));
        }
        if (isNoPrice()) {
            refusals.add(Refusal.because("bundle.price.outside", ServiceRules.HIGHEST_PRICE));
        }
        if (!validity.isPossible()) {
            refusals.add(
                    Refusal.because("bundle.validity.outside", Validity.Unit.DAYS.most(), Validity.Unit.MONTHS.most()));
        }
        return refusals;
    }

    private boolean isNoPrice() {
        return price.signum() < 0
                || price.compareTo(ServiceRules.HIGHEST_PRICE) > 0
                || price.stripTrailingZeros().scale() > 2;
    }
}
