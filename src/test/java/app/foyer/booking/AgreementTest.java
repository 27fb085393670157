package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.PhoneNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of an appointment")
class AgreementTest {

    private static final String CUSTOMERS = "+49 40 123456";

    private final Agreement agreement = Agreement.on(BigDecimal.TEN, "EUR", "", BookedThrough.PAGE, Instant.EPOCH);

    @Test
    void isTheOneThatWasTypedForIt() {
        agreement.reachableAt(Optional.of(new PhoneNumber("+4930901820")));

        assertThat(agreement.phoneOr(CUSTOMERS)).isEqualTo("+49 30 901820");
    }

    @Test
    void isNoneWhenNoneWasTyped() {
        agreement.reachableAt(Optional.empty());

        assertThat(agreement.phoneOr(CUSTOMERS)).isEmpty();
    }

    @Test
    void isTheCustomersWhereItWasBookedBeforeItWasKept() {
        assertThat(agreement.phoneOr(CUSTOMERS)).isEqualTo(CUSTOMERS);
    }

    @Test
    void isGoneWithThePerson() {
        agreement.reachableAt(Optional.of(new PhoneNumber("+4930901820")));

        agreement.lose();

        assertThat(agreement.phoneOr(null)).isNull();
    }
}
