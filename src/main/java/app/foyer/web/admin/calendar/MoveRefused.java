package app.foyer.web.admin.calendar;

import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.SlotRefusedException;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something is not moved, in words.
 *
 * @param asked what was to be moved where; empty when there is no such appointment
 * @param near free times nearby; empty for none
 * @param anyway whether this person may have it all the same
 */
public record MoveRefused(String asked, List<String> reasons, String near, boolean anyway) implements Serializable {

    /** @param lastDone what somebody else has just done to it; empty for nothing */
    static MoveRefused of(
            RefusedException refused,
            Optional<Details> found,
            Optional<Instant> start,
            boolean anyway,
            String lastDone,
            Wording wording) {
        var asked = found.map(appointment -> wording.text(
                        start.filter(appointment.start()::equals).isPresent()
                                ? "calendar.change.refused"
                                : "calendar.move.refused",
                        appointment.serviceName(),
                        appointment.customer().fullName(),
                        start.map(wording::dateTime).orElse("")))
                .orElse("");
        var reasons = Stream.concat(refused.refusals().stream().map(wording::of), Stream.of(lastDone))
                .filter(reason -> !reason.isEmpty())
                .toList();
        return new MoveRefused(asked, reasons, near(refused, wording), anyway);
    }

    private static String near(RefusedException refused, Wording wording) {
        if (!(refused instanceof SlotRefusedException slot)
                || slot.alternatives().isEmpty()) {
            return "";
        }
        var times = slot.alternatives().stream()
                .map(offer -> wording.dateTime(offer.start()))
                .toList();
        return wording.text("calendar.move.near", String.join(" · ", times));
    }
}
