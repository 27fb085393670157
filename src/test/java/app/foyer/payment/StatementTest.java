package app.foyer.payment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.Actor;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, and how much may be taken and given back. */
class StatementTest {

    private static final Actor ADMIN = new Actor.Admin("ada@own.example");
    private static final Actor STAFF = new Actor.Staff(7, "Sam");

    @Test
    void whatIsDueIsTheSumOfAllLines() {
        var statement = euros(line(EntryKind.CHARGE, "60"), line(EntryKind.PAYMENT, "-45.50"));

        assertThat(statement.charged()).isEqualTo(eur("60"));
        assertThat(statement.paid()).isEqualTo(eur("45.50"));
        assertThat(statement.refunded()).isEqualTo(eur("0"));
        assertThat(statement.due()).isEqualTo(eur("14.50"));
        assertThat(statement.toGiveBack()).isEqualTo(eur("0"));
    }

    @Test
    void whatWasPaidForACancelledOneIsToBeGivenBack() {
        var statement =
                euros(line(EntryKind.CHARGE, "60"), line(EntryKind.PAYMENT, "-60"), line(EntryKind.CORRECTION, "-60"));

        assertThat(statement.charged()).isEqualTo(eur("0"));
        assertThat(statement.due()).isEqualTo(eur("-60"));
        assertThat(statement.toGiveBack()).isEqualTo(eur("60"));
        assertThat(record("1", statement)).containsExactly("payment.nothingDue");
        assertThat(refund("60", statement)).isEmpty();
    }

    @Test
    void noMoreIsTakenThanIsDue() {
        var statement = euros(line(EntryKind.CHARGE, "60"));

        assertThat(record("60", statement)).isEmpty();
        assertThat(record("60.01", statement)).containsExactly("payment.amount.moreThanDue");
        assertThat(PaymentPolicy.toRecord(eur("60.01"), statement, ADMIN).refusals())
                .containsExactly(Refusal.because("payment.amount.moreThanDue", eur("60")));
    }

    @Test
    void noMoreIsGivenBackThanWasPaid() {
        var statement =
                euros(line(EntryKind.CHARGE, "60"), line(EntryKind.PAYMENT, "-50"), line(EntryKind.REFUND, "20"));

        assertThat(refund("30", statement)).isEmpty();
        assertThat(refund("30.01", statement)).containsExactly("payment.amount.moreThanPaid");
        assertThat(refund("1", euros(line(EntryKind.CHARGE, "60")))).containsExactly("payment.nothingPaid");
    }

    @Test
    void everythingThatIsWrongWithAnAmountIsSaid() {
        var statement = euros(line(EntryKind.CHARGE, "60"));

        assertThat(record("0", statement)).containsExactly("payment.amount.notPositive");
        assertThat(record("-5", statement)).containsExactly("payment.amount.notPositive");
        assertThat(record("60.001", statement))
                .containsExactly("payment.amount.tooManyDigits", "payment.amount.moreThanDue");
        assertThat(record("10.500", statement))
                .as("nothing stands in the third digit")
                .isEmpty();
        assertThat(keys(PaymentPolicy.toRecord(new Money(BigDecimal.ONE, "CHF"), statement, ADMIN)
                        .refusals()))
                .containsExactly("payment.amount.otherCurrency");
    }

    @Test
    void theDigitsAreThoseOfTheCurrency() {
        var yen = new Statement(List.of(line(EntryKind.CHARGE, new Money(new BigDecimal("5000"), "JPY"))), "JPY");
        var dinar = new Statement(List.of(line(EntryKind.CHARGE, new Money(new BigDecimal("5.125"), "KWD"))), "KWD");

        assertThat(keys(PaymentPolicy.toRecord(new Money(new BigDecimal("10.5"), "JPY"), yen, ADMIN)
                        .refusals()))
                .containsExactly("payment.amount.tooManyDigits");
        assertThat(PaymentPolicy.toRecord(new Money(new BigDecimal("5.125"), "KWD"), dinar, ADMIN)
                        .isAllowed())
                .isTrue();
        assertThat(dinar.due().toString()).isEqualTo("5.125 KWD");
        assertThat(yen.due().toString()).isEqualTo("5000 JPY");
    }

    @Test
    void staffTakePaymentsAndAdministratorsAloneGiveBack() {
        var statement = euros(line(EntryKind.CHARGE, "60"), line(EntryKind.PAYMENT, "-50"));

        assertThat(PaymentPolicy.toRecord(statement, STAFF).isAllowed()).isTrue();
        assertThat(keys(PaymentPolicy.toRefund(statement, STAFF).refusals())).containsExactly("payment.admins");
        assertThat(keys(PaymentPolicy.toRecord(statement, new Actor.Customer(3, "Grace"))
                        .refusals()))
                .containsExactly("payment.business");
    }

    @Test
    void aRefundSaysWhyAndAPaymentNeedNot() {
        assertThat(keys(PaymentPolicy.toWrite(null, "", EntryKind.REFUND).refusals()))
                .containsExactly("payment.method.missing", "payment.words.missing");
        assertThat(PaymentPolicy.toWrite(PaymentMethod.CASH, "", EntryKind.PAYMENT)
                        .isAllowed())
                .isTrue();
        assertThat(keys(PaymentPolicy.toWrite(PaymentMethod.CASH, "x".repeat(501), EntryKind.PAYMENT)
                        .refusals()))
                .containsExactly("payment.words.tooLong");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverIsTakenAndGivenBackNeitherIsEverBelowNothing(long seed) {
        var random = new Random(seed);
        var statement = euros(line(EntryKind.CHARGE, "100"));
        var sum = eur("100");
        for (int turn = 0; turn < 500; turn++) {
            var amount = eur(BigDecimal.valueOf(random.nextInt(-500, 8_000), 2).toPlainString());
            var isRefund = random.nextBoolean();
            var decision = isRefund
                    ? PaymentPolicy.toRefund(amount, statement, ADMIN)
                    : PaymentPolicy.toRecord(amount, statement, ADMIN);
            if (decision.isAllowed()) {
                var signed = isRefund ? amount : amount.negated();
                statement = statement.with(line(isRefund ? EntryKind.REFUND : EntryKind.PAYMENT, signed));
                sum = sum.plus(signed);
            }
            assertThat(statement.due()).isEqualTo(sum);
            assertThat(statement.due().isNegative()).isFalse();
            assertThat(statement.kept().isNegative()).isFalse();
        }
        assertThat(statement.entries()).hasSizeGreaterThan(10);
    }

    private static List<String> record(String amount, Statement statement) {
        return keys(PaymentPolicy.toRecord(euro(amount), statement, ADMIN).refusals());
    }

    private static List<String> refund(String amount, Statement statement) {
        return keys(PaymentPolicy.toRefund(euro(amount), statement, ADMIN).refusals());
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::messageKey).toList();
    }

    private static Statement euros(Entry... entries) {
        return new Statement(new ArrayList<>(List.of(entries)), "EUR");
    }

    private static Entry line(EntryKind kind, String signed) {
        return line(kind, eur(signed));
    }

    private static Entry line(EntryKind kind, Money signed) {
        var method = kind.isMoved() ? PaymentMethod.CASH : null;
        return new Entry(1, kind, signed, method, "", Actor.Kind.ADMIN, "ada@own.example", Instant.EPOCH);
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    /** As it was typed. */
    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
