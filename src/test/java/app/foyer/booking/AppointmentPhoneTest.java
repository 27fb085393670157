package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.PhoneNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The number of an appointment")
class AppointmentPhoneTest {

    private static final String CUSTOMERS = "+49 40 123456";

    private final Appointment appointment = Appointment.agree(
            new BookingReference("FO-7K3QX"),
            9,
            AppointmentStatus.CONFIRMED,
            BigDecimal.TEN,
            "EUR",
            "",
            BookedThrough.PAGE,
            Instant.EPOCH);

    @Test
    void isTheOneThatWasTypedForIt() {
        appointment.reachableAt(Optional.of(new PhoneNumber("+4930901820")));

        assertThat(appointment.phoneOr(CUSTOMERS)).isEqualTo("+49 30 901820");
    }

    @Test
    void isNoneWhenNoneWasTyped() {
        appointment.reachableAt(Optional.empty());

        assertThat(appointment.phoneOr(CUSTOMERS)).isEmpty();
    }

    @Test
    void isTheCustomersWhereItWasBookedBeforeItWasKept() {
        assertThat(appointment.phoneOr(CUSTOMERS)).isEqualTo(CUSTOMERS);
    }

    @Test
    void isGoneWithThePerson() {
        appointment.reachableAt(Optional.of(new PhoneNumber("+4930901820")));

        appointment.lose();

        assertThat(appointment.phoneOr(null)).isNull();
    }
}
