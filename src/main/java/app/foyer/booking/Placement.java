package app.foyer.booking;

import app.foyer.shared.TimeRange;
import java.time.Duration;

/** With whom and when an appointment takes place, as it was before something changed it. */
record Placement(long staffId, TimeRange time) {

    static Placement of(Appointment appointment) {
        return new Placement(appointment.staffId(), appointment.time());
    }

    Duration length() {
        return Duration.between(time.start(), time.end());
    }

    /** For the audit, which keeps what is stored and makes no sentences. */
    String told() {
        return "%s, %d min, staff %d".formatted(time.start(), length().toMinutes(), staffId);
    }
}
