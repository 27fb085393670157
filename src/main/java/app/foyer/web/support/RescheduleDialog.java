package app.foyer.web.support;

import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.SlotCalendar.Link;
import java.time.Instant;
import java.util.List;

/**
 * Choosing a new time for an appointment.
 *
 * @param calendar null when the appointment may not be moved
 * @param asks any time within working hours can be chosen, and the business confirms it
 * @param start the time chosen so far; null when none is
 * @param refusals why the chosen time cannot be had, or why the appointment may not be moved at all
 * @param nearest instead of a time that cannot be had
 * @param close the address without the dialog
 */
public record RescheduleDialog(
        AppointmentCard appointment,
        SlotCalendar calendar,
        boolean asks,
        Instant start,
        List<Refusal> refusals,
        List<Link> nearest,
        String close) {

    /**
     * Where a refused move is told: in the dialog if it has the reasons itself, else at the top of the page.
     *
     * @param anew the dialog as it is now; null when there is none any more
     * @return the same page
     * @throws RefusedException when the dialog does not say why
     */
    public static String tells(RescheduleDialog anew, RefusedException refused) {
        if (anew == null || anew.refusals().isEmpty()) {
            throw refused;
        }
        return null;
    }

    /** Whether there is nothing left to do but to say so. */
    public boolean isReady() {
        return start != null && refusals.isEmpty();
    }

    /** What to say once the chosen time was taken, or asked for. */
    public String done() {
        var wording = appointment.wording();
        return wording.text(
                asks ? "panel.move.asked" : "panel.move.done",
                appointment.details().serviceName(),
                wording.dateTimeInZone(start));
    }

    /** {@code From Tue 3 March, 10:00 to Thu 5 March, 14:30}; while nothing is chosen, what to do. */
    public String sentence() {
        var wording = appointment.wording();
        var from = wording.dateTime(appointment.details().start());
        return isReady()
                ? wording.text("panel.move.sentence", from, appointment.told(start))
                : wording.text("panel.move.choose", from);
    }
}
