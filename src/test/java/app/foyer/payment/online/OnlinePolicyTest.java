package app.foyer.payment.online;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.payment.Entry;
import app.foyer.payment.EntryKind;
import app.foyer.payment.OnlineLedger.Standing;
import app.foyer.payment.Statement;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a customer can pay at once, and how much can go back that way. */
class OnlinePolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
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
    void ofATimeThatIsOnlyHeldWhatWasDemandedIsPaidFirst() {
        var held = held("85.00", "17.00", NOW.plusSeconds(1));

        assertThat(held.next()).isEqualTo(euros("17"));
        assertThat(HERE.toPay(held, NOW).isAllowed()).isTrue();
        assertThat(keys(HERE.toPay(held, NOW.plusSeconds(1)))).containsExactly("payment.online.tooLate");
        assertThat(held("12.00", "17.00", NOW.plusSeconds(1)).next()).isEqualTo(euros("12"));
    }

    @Test
    void ofATimeThatIsBookedEverythingThatIsDueIsPaid() {
        var booked = held("68.00", "17.00", null);

        assertThat(booked.next()).isEqualTo(euros("68"));
        assertThat(HERE.toPay(booked, NOW).isAllowed()).isTrue();
    }

    /** @param due of which nothing is paid */
    private static Standing held(String due, String deposit, Instant until) {
        var charge = new Entry(1, EntryKind.CHARGE, euros(due), null, "", Actor.Kind.CUSTOMER, "Grace Hopper", NOW);
        var statement = new Statement(List.of(charge), "EUR");
        return new Standing(7, BookingReference.random(), false, statement, null, null, euros(deposit), until);
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
