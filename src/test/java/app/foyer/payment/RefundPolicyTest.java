package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.booking.Actor;
import app.foyer.payment.RefundPolicy.Refund;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much goes back, to the second. */
class RefundPolicyTest {

    private static final Instant START = Instant.parse("2030-05-06T12:00:00Z");
    private static final Instant FULL = START.minus(Duration.ofHours(24));
    private static final Instant DEPOSIT = START.minus(Duration.ofHours(2));
    private static final RefundRule RULE = new RefundRule(Duration.ofHours(24), Duration.ofHours(2));

    @Test
    void allComesBackUntilTheFirstLimit() {
        var all = refund("40", "0", FULL);

        assertThat(cancel("40", FULL.minusSeconds(1))).isEqualTo(all);
        assertThat(cancel("40", FULL)).isEqualTo(all);
        assertThat(cancel("40", FULL.plusSeconds(1))).isEqualTo(refund("30", "10", DEPOSIT));
    }

    @Test
    void theDepositIsKeptUntilTheSecondLimitAndThenEverything() {
        var butTheDeposit = refund("30", "10", DEPOSIT);
        var nothing = new Refund(eur("0"), eur("40"), Optional.empty());

        assertThat(cancel("40", DEPOSIT.minusSeconds(1))).isEqualTo(butTheDeposit);
        assertThat(cancel("40", DEPOSIT)).isEqualTo(butTheDeposit);
        assertThat(cancel("40", DEPOSIT.plusSeconds(1))).isEqualTo(nothing);
        assertThat(cancel("40", START.plusSeconds(1))).isEqualTo(nothing);
    }

    @Test
    void untilTheStartMeansUntilTheStart() {
        var rule = new RefundRule(Duration.ofHours(24), Duration.ZERO);

        assertThat(policy("40", "10", rule).whenTheCustomerCancels(START)).isEqualTo(refund("30", "10", START));
        assertThat(policy("40", "10", rule)
                        .whenTheCustomerCancels(START.plusSeconds(1))
                        .kept())
                .isEqualTo(eur("40"));
    }

    @Test
    void theBusinessGivesAllBackWhenever() {
        var all = new Refund(eur("40"), eur("0"), Optional.empty());

        assertThat(policy("40", "10", RULE).whenTheBusinessCancels()).isEqualTo(all);
    }

    @Test
    void nobodyComesToOweMoreThanTheyPaid() {
        assertThat(cancel("6", DEPOSIT)).isEqualTo(new Refund(eur("0"), eur("6"), Optional.empty()));
        assertThat(cancel("0", START)).isEqualTo(new Refund(eur("0"), eur("0"), Optional.empty()));
    }

    @Test
    void whatWasPaidBeyondThePriceAlwaysComesBack() {
        assertThat(cancel("45", DEPOSIT.plusSeconds(1))).isEqualTo(new Refund(eur("5"), eur("40"), Optional.empty()));
    }

    @Test
    void aDepositAboveThePriceKeepsNoMoreThanThePrice() {
        assertThat(policy("45", "50", RULE).whenTheCustomerCancels(DEPOSIT))
                .isEqualTo(new Refund(eur("5"), eur("40"), Optional.empty()));
    }

    @Test
    void aLimitAtWhichNothingChangesIsNotNamed() {
        assertThat(policy("40", "0", RULE).whenTheCustomerCancels(FULL)).isEqualTo(refund("40", "0", DEPOSIT));
    }

    @Test
    void limitsTheOtherWayRoundLeaveNoTimeForTheDeposit() {
        var rule = new RefundRule(Duration.ofHours(2), Duration.ofHours(24));

        assertThat(policy("40", "10", rule).whenTheCustomerCancels(DEPOSIT)).isEqualTo(refund("40", "0", DEPOSIT));
        assertThat(policy("40", "10", rule)
                        .whenTheCustomerCancels(DEPOSIT.plusSeconds(1))
                        .kept())
                .isEqualTo(eur("40"));
    }

    @Test
    void itIsSaidAfterWhichMomentLessGoesBack() {
        assertThat(policy("40", "10", RULE).since(FULL)).isEmpty();
        assertThat(policy("40", "10", RULE).since(FULL.plusSeconds(1))).contains(FULL);
        assertThat(policy("40", "10", RULE).since(DEPOSIT)).contains(FULL);
        assertThat(policy("40", "10", RULE).since(DEPOSIT.plusSeconds(1))).contains(DEPOSIT);
        assertThat(policy("0", "10", RULE).since(START)).isEmpty();
    }

    @Test
    void anAdministratorKeepsUpToWhatWasPaidAndSaysWhy() {
        var policy = policy("30", "0", RULE);
        var admin = new Actor.Admin("Ada");

        assertThat(policy.toKeep(eur("30"), "Came late", admin).isAllowed()).isTrue();
        assertThat(policy.toKeep(eur("0"), "", admin).isAllowed()).isTrue();
        assertThat(policy.whenSoMuchIsKept(eur("12.50")))
                .isEqualTo(new Refund(eur("17.50"), eur("12.50"), Optional.empty()));
        assertThat(refusals(policy.toKeep(eur("30.01"), "", admin)))
                .containsExactly("payment.keep.moreThanPaid", "payment.keptWhy.missing");
        assertThat(refusals(policy.toKeep(eur("-1"), "x".repeat(501), admin)))
                .containsExactly("payment.keep.negative", "payment.keptWhy.tooLong");
        assertThat(refusals(policy.toKeep(new Money(new BigDecimal("1.005"), "EUR"), "why", admin)))
                .containsExactly("payment.amount.tooManyDigits");
        assertThat(refusals(policy.toKeep(Money.of(BigDecimal.ONE, "USD"), "why", admin)))
                .containsExactly("payment.amount.otherCurrency");
        assertThat(refusals(policy("45", "0", RULE).toKeep(eur("41"), "beyond the price", admin)))
                .containsExactly("payment.keep.moreThanPaid");
    }

    @Test
    void nobodyElseKeepsAnything() {
        for (var actor : List.of(new Actor.Staff(1, "Sam"), new Actor.Customer(1, "Kim"), new Actor.Link(1, "Kim"))) {
            assertThat(refusals(policy("30", "0", RULE).toKeep(eur("1"), "why", actor)))
                    .containsExactly("payment.keep.admins");
        }
    }

    private static List<String> refusals(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).toList();
    }

    @Test
    void noAmountIsBelowZero() {
        assertThatThrownBy(() -> policy("-1", "0", RULE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RefundRule(Duration.ofHours(-1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Refund cancel(String paid, Instant now) {
        return policy(paid, "10", RULE).whenTheCustomerCancels(now);
    }

    private static Refund refund(String back, String kept, Instant until) {
        return new Refund(eur(back), eur(kept), Optional.of(until));
    }

    private static RefundPolicy policy(String paid, String deposit, RefundRule rule) {
        return new RefundPolicy(eur(paid), eur(deposit), eur("40"), START, rule);
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
