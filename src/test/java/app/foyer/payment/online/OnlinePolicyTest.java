package app.foyer.payment.online;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a customer can pay at once, and how much can go back that way. */
class OnlinePolicyTest {

    private static final OnlinePolicy HERE = new OnlinePolicy(false, true);

    @Test
    void aCentThatIsDueCanBePaid() {
        assertThat(HERE.toPay(euros("0.01")).isAllowed()).isTrue();
    }

    @Test
    void whereNothingIsDueNothingIsPaid() {
        assertThat(keys(HERE.toPay(euros("0")))).containsExactly("payment.nothingDue");
    }

    @Test
    void aHiddenButtonAndAMissingGatewayAreTheSameToACustomer() {
        assertThat(keys(new OnlinePolicy(true, true).toPay(euros("5")))).containsExactly("payment.online.notHere");
        assertThat(keys(new OnlinePolicy(false, false).toPay(euros("5")))).containsExactly("payment.online.notHere");
        assertThat(keys(new OnlinePolicy(true, false).toPay(euros("0"))))
                .containsExactly("payment.nothingDue", "payment.online.notHere");
    }

    @Test
    void whatWasPaidOnlineGoesBackToTheLastCentAndNoFurther() {
        assertThat(OnlineRefundPolicy.toGiveBack(euros("20"), euros("20"), "ill")
                        .isAllowed())
                .isTrue();
        assertThat(keys(OnlineRefundPolicy.toGiveBack(euros("20.01"), euros("20"), "ill")))
                .containsExactly("payment.online.moreThanPaid");
        assertThat(keys(OnlineRefundPolicy.toGiveBack(euros("1"), euros("0"), "ill")))
                .containsExactly("payment.online.nothingPaid");
    }

    @Test
    void allThatSpeaksAgainstGivingBackIsSaidAtOnce() {
        var odd = new Money(new BigDecimal("-0.001"), "EUR");

        assertThat(keys(OnlineRefundPolicy.toGiveBack(odd, euros("20"), "")))
                .containsExactly("payment.amount.notPositive", "payment.amount.tooManyDigits", "payment.words.missing");
        assertThat(keys(OnlineRefundPolicy.toGiveBack(euros("1"), euros("20"), "x".repeat(501))))
                .containsExactly("payment.words.tooLong");
        assertThat(keys(OnlineRefundPolicy.toGiveBack(new Money(BigDecimal.ONE, "JPY"), euros("20"), "ill")))
                .containsExactly("payment.amount.otherCurrency");
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private static List<String> keys(Decision decision) {
        return decision.refusals().stream().map(Refusal::messageKey).toList();
    }
}
