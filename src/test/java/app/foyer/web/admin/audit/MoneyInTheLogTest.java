package app.foyer.web.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the log keeps of money")
class MoneyInTheLogTest {

    private final MoneyInTheLog money = new MoneyInTheLog(new Wording(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH));

    @Test
    void isToldInWords() {
        assertThat(money.of("72.00 EUR")).isEqualTo("€72.00 still due");
        assertThat(money.of("-72.00 EUR")).isEqualTo("€72.00 to be given back");
        assertThat(money.of("14.50 EUR (45.50 EUR CASH)")).isEqualTo("€45.50, Cash; then €14.50 still due");
    }

    @Test
    void isShownAsItIsWhereItIsNone() {
        assertThat(money.of("72 apples")).isEqualTo("72 apples");
    }
}
