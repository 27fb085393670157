package app.foyer.web.panel;

import app.foyer.booking.AppointmentService.Period;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.Zones;
import java.time.ZoneId;
import java.util.Map;

/**
 * What stands in the address of the panel's appointments. Anything may stand there: what means nothing is left out.
 *
 * @param period the tab
 * @param page of the list, as it was asked for
 * @param move reference of the appointment whose dialog is open; null when none is
 * @param cancel the same for cancelling
 * @param cancelled reference of the appointment that was cancelled just now; null when none was
 * @param zone asked for instead of the visitor's own; null when none was
 */
record PanelChoices(Period period, String page, String move, String cancel, String cancelled, String zone) {

    static final String SHOW = "show";
    static final String PAST = "past";
    static final String CANCELLED = "cancelled";

    static PanelChoices from(Map<String, String> parameters) {
        return new PanelChoices(
                PAST.equals(parameters.get(SHOW)) ? Period.PAST : Period.UPCOMING,
                parameters.get("page"),
                parameters.get(AppointmentCard.MOVE),
                parameters.get(AppointmentCard.CANCEL),
                parameters.get(CANCELLED),
                Zones.parse(parameters.get("zone")).map(ZoneId::getId).orElse(null));
    }

    boolean isPast() {
        return period == Period.PAST;
    }

    /** This tab without an open dialog, on the page that is open. */
    Address here() {
        return tab(isPast() ? PAST : null).with("page", page);
    }

    Address tab(String show) {
        return Address.here().with(SHOW, show).with("zone", zone);
    }
}
