package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemCodeTest {

    @ParameterizedTest
    @CsvSource({
        "booking.slot.taken, slot_taken",
        "booking.slot.outsideHours, slot_outside_hours",
        "booking.move.tooLate, move_too_late",
        "booking.move.closed, move_too_late",
        "booking.cancel.closed, cancel_too_late",
        "booking.cancel.notOffered, cancel_not_offered",
        "booking.unknown, appointment_unknown",
        "booking.request.keyReused, idempotency_key_reused",
        "customer.firstName.missing, first_name_missing",
        "customer.email.wrong, email_wrong",
        "api.body.malformed, body_malformed",
        "api.methodNotAllowed, method_not_allowed"
    })
    void isMadeFromTheKeyOfTheReason(String key, String code) {
        assertThat(ProblemCode.of(key)).isEqualTo(code);
    }
}
