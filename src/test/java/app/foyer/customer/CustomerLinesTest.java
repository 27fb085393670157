package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of what the business knows about a customer")
class CustomerLinesTest {

    private static final EmailAddress ADDRESS = new EmailAddress("ada@example.com");

    private final Customer ada = Customer.enter(profile("Ada", "+49 30 901820"), ADDRESS, "", Instant.EPOCH);

    @Test
    void isToldInTheLogByWhatBecameDifferentAlone() {
        var before = new CustomerLines(ada);

        ada.describe(profile("Ada", "+49 30 901821"), ADDRESS, "likes tea");

        assertThat(before.changedIn(ada))
                .hasValue(new CustomerLines.Change(
                        "phone: +49 30 901820; notes: ", "phone: +49 30 901821; notes: likes tea"));
    }

    @Test
    void isNoneWhenEverythingIsTheSame() {
        var before = new CustomerLines(ada);

        ada.describe(profile("Ada", "+49 30 901820"), ADDRESS, "");

        assertThat(before.changedIn(ada)).isEmpty();
    }

    @Test
    void toAnotherNumberIsNoConfirmationByItsOwner() {
        ada.become(profile("Ada", "+49 30 901820"));
        ada.describe(profile("Augusta", "+49 30 901820"), ADDRESS, "");
        assertThat(ada.confirmedPhone()).isEqualTo("+49 30 901820");

        ada.describe(profile("Augusta", "+49 30 901821"), ADDRESS, "");
        assertThat(ada.confirmedPhone()).isNull();
    }

    @Test
    void doesNotMakeSomebodyWhoLeftFoundByTheAddressAgain() {
        ada.leave();

        ada.describe(profile("Augusta", ""), ADDRESS, "");

        assertThat(ada.isReachable()).isFalse();
    }

    private static Profile profile(String first, String phone) {
        return new Profile(first, "Lovelace", phone, null, null, "en", ZoneId.from(ZoneOffset.UTC), false);
    }
}
