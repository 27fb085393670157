package app.foyer.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.ShareRounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouponPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final CouponTerms TERMS = terms("WELCOME10", "10");

    @ParameterizedTest
    @CsvSource({"2026-02-28, coupon.notYet", "2026-03-01, ''", "2026-03-31, ''", "2026-04-01, coupon.over"})
    void isGoodOnItsFirstDayAndOnItsLast(LocalDate today, String key) {
        assertThat(keys(good(0).toUse(7, today, 0))).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void isForItsServicesAlone() {
        assertThat(keys(good(0).toUse(8, FIRST, 0))).containsExactly("coupon.otherService");
    }

    @Test
    void isUsedAsOftenAsItSays() {
        assertThat(keys(good(99).toUse(7, FIRST, 1))).isEmpty();
        assertThat(keys(good(100).toUse(7, FIRST, 1))).containsExactly("coupon.usedUp");
        assertThat(keys(good(2).toUse(7, FIRST, 2))).containsExactly("coupon.usedByThem");
    }

    @Test
    void archivedIsAsIfThereWereNone() {
        assertThat(new CouponPolicy(TERMS, false, 100).toUse(8, LAST.plusDays(1), 2))
                .isEqualTo(CouponPolicy.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 10,   40.00, 4.00",
        "SHARE, 12.5, 9.99,  1.25",
        "SHARE, 100,  9.99,  9.99",
        "SUM,   5,    40.00, 5.00",
        "SUM,   50,   40.00, 40.00",
        "SUM,   5,    0.00,  0.00"
    })
    void neverTakesOffMoreThanThePrice(Discount.Kind kind, BigDecimal amount, String price, String off) {
        assertThat(new Discount(kind, amount).of(euros(price), ShareRounding.SMALLEST_COIN))
                .isEqualTo(euros(off));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-A1", "A--B", "ÄÖÜ1", "A B C", "1234567890123456789012345678901", ""})
    void codesArePlainAndNeitherShortNorLong(String code) {
        assertThat(terms(code, "10").refusals()).extracting(Refusal::messageKey).containsExactly("coupon.code.wrong");
    }

    @Test
    void codesAreTheSameInUpperAndLowerCase() {
        assertThat(CouponCode.plain(" welcome-10 ")).isEqualTo("WELCOME-10");
        assertThat(terms("welcome-10", "10").refusals()).isEmpty();
        assertThat(CouponCode.isOne(CouponCode.drawn())).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = new CouponTerms(
                "?",
                "x".repeat(201),
                new Discount(Discount.Kind.SHARE, new BigDecimal("100.01")),
                Optional.of(LAST),
                Optional.of(FIRST),
                Optional.of(0),
                Optional.of(1_000_001),
                Set.of());

        assertThat(wrong.refusals())
                .extracting(Refusal::messageKey)
                .containsExactly(
                        "coupon.code.wrong",
                        "coupon.note.tooLong",
                        "coupon.amount.SHARE",
                        "coupon.lastDay.beforeFirst",
                        "coupon.mostUses.outside",
                        "coupon.mostPerCustomer.outside");
    }

    private static CouponPolicy good(long uses) {
        return new CouponPolicy(TERMS, true, uses);
    }

    private static CouponTerms terms(String code, String percent) {
        return new CouponTerms(
                code,
                "",
                new Discount(Discount.Kind.SHARE, new BigDecimal(percent)),
                Optional.of(FIRST),
                Optional.of(LAST),
                Optional.of(100),
                Optional.of(2),
                Set.of(7L));
    }

    private static List<String> keys(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).toList();
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
