package app.foyer.web.admin.appointment;

import app.foyer.booking.SlotRefusedException;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import app.foyer.web.support.SlotCalendar.Link;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why something was not done to an appointment, and what can be done instead.
 *
 * @param reasons as sentences
 * @param nearest free times near the one that cannot be had
 * @param anyway whether whoever asks may have it all the same
 */
public record RefusedAtTheDesk(List<String> reasons, List<Link> nearest, boolean anyway) {

    /** @param local words for the place; @param at the address of the dialog with another start */
    static RefusedAtTheDesk by(RefusedException refused, boolean anyway, Wording local, Function<Instant, String> at) {
        var nearest = refused instanceof SlotRefusedException slot
                ? slot.alternatives().stream()
                        .map(offer -> new Link(local.dateTime(offer.start()), at.apply(offer.start())))
                        .toList()
                : List.<Link>of();
        return new RefusedAtTheDesk(
                refused.refusals().stream().map(local::of).distinct().toList(), nearest, anyway);
    }

    /** Where somebody else was faster, also what that was. */
    RefusedAtTheDesk with(String lastDone) {
        return new RefusedAtTheDesk(
                Stream.concat(reasons.stream(), Stream.of(lastDone)).toList(), nearest, anyway);
    }
}
