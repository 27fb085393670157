package app.foyer.api;

import app.foyer.shared.Refusal;
import java.util.Locale;
import java.util.Map;

/** The stable names of problems, made from the keys of the reasons: {@code booking.slot.taken} is {@code slot_taken}. */
final class ProblemCode {

    /** Where the rule would make a name that says too little. */
    private static final Map<String, String> NAMED = Map.of(
            "booking.unknown", "appointment_unknown",
            "booking.request.keyReused", "idempotency_key_reused",
            "booking.move.closed", "move_too_late",
            "booking.cancel.closed", "cancel_too_late");

    private ProblemCode() {}

    static String of(Refusal reason) {
        return of(reason.messageKey());
    }

    static String of(String messageKey) {
        var isToldApart = messageKey.startsWith("coupon.");
        return NAMED.getOrDefault(
                messageKey, inSnakeCase(isToldApart ? messageKey : messageKey.substring(messageKey.indexOf('.') + 1)));
    }

    private static String inSnakeCase(String key) {
        return key.replaceAll("([A-Z])", "_$1").replace('.', '_').toLowerCase(Locale.ROOT);
    }
}
