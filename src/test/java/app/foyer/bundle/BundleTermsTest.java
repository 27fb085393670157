package app.foyer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A package")
class BundleTermsTest {

    private static final Validity HALF_A_YEAR = new Validity(6, Validity.Unit.MONTHS);

    @Test
    void needsANameAndSessions() {
        assertThat(keys(terms(" ", Map.of(), "90", HALF_A_YEAR)))
                .containsExactly("bundle.name.missing", "bundle.sessions.missing");
        assertThat(keys(terms("Ten\nmassages", Map.of(1L, 10), "90", HALF_A_YEAR)))
                .containsExactly("bundle.name.control");
    }

    @Test
    void mayCostNothingAndNotLess() {
        assertThat(keys(terms("Try us", Map.of(1L, 1), "0", HALF_A_YEAR))).isEmpty();
        assertThat(keys(terms("Ten", Map.of(1L, 10), "-0.01", HALF_A_YEAR))).containsExactly("bundle.price.outside");
        assertThat(keys(terms("Ten", Map.of(1L, 10), "1.001", HALF_A_YEAR))).containsExactly("bundle.price.outside");
        assertThat(keys(terms("Ten", Map.of(1L, 10), "10000000", HALF_A_YEAR))).containsExactly("bundle.price.outside");
    }

    @Test
    void hasBetweenOneAndFiveHundredSessionsOfAService() {
        assertThat(keys(terms("Ten", Map.of(1L, 500, 2L, 1), "90", HALF_A_YEAR)))
                .isEmpty();
        assertThat(keys(terms("Ten", Map.of(1L, 501), "90", HALF_A_YEAR))).containsExactly("bundle.sessions.outside");
        assertThat(keys(terms("Ten", Map.of(1L, 0), "90", HALF_A_YEAR))).containsExactly("bundle.sessions.outside");
    }

    @Test
    void isGoodForADayAtLeastAndTenYearsAtMost() {
        assertThat(keys(terms("Ten", Map.of(1L, 1), "90", new Validity(1, Validity.Unit.DAYS))))
                .isEmpty();
        assertThat(keys(terms("Ten", Map.of(1L, 1), "90", new Validity(120, Validity.Unit.MONTHS))))
                .isEmpty();
        assertThat(keys(terms("Ten", Map.of(1L, 1), "90", new Validity(0, Validity.Unit.DAYS))))
                .containsExactly("bundle.validity.outside");
        assertThat(keys(terms("Ten", Map.of(1L, 1), "90", new Validity(121, Validity.Unit.MONTHS))))
                .containsExactly("bundle.validity.outside");
    }

    private static BundleTerms terms(String name, Map<Long, Integer> sessions, String price, Validity validity) {
        return new BundleTerms(name, null, sessions, new BigDecimal(price), validity, Buyers.DESK);
    }

    private static List<String> keys(BundleTerms terms) {
        return terms.refusals().stream().map(Refusal::messageKey).toList();
    }
}
