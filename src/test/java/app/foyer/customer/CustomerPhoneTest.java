package app.foyer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.EmailAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of a customer")
class CustomerPhoneTest {

    private final Customer grace = Customer.introduce(
            new Guest("Grace", "Hopper", new EmailAddress("grace@example.com"), "+49 30 901820", "en", ZoneOffset.UTC),
            Instant.EPOCH);

    @Test
    void isNotConfirmedByABookingWhichAnybodyMayMakeForAnyAddress() {
        assertThat(grace.phone()).isEqualTo("+49 30 901820");
        assertThat(grace.confirmedPhone()).isNull();
    }

    @Test
    void isConfirmedByItsOwnerWhoSavesTheProfileAsItStands() {
        grace.become(grace.profile());

        assertThat(grace.confirmedPhone()).isEqualTo("+49 30 901820");
    }

    @Test
    void isGoneWithThePerson() {
        grace.become(grace.profile());

        grace.lose("Removed person", Instant.EPOCH);

        assertThat(grace.confirmedPhone()).isNull();
    }
}
