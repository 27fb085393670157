package app.foyer.web.panel;

import app.foyer.booking.CustomerFilter.Period;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.PayNow;
import app.foyer.web.support.Zones;
import java.time.ZoneId;
import java.util.Map;

/**
 * What stands in the address of the panel's appointments. Anything may stand there: what means nothing is left out.
 *
 * @param period the tab
 * @param page of the list, as it was asked for
 * @param open reference of the appointment that stands beside the list with everything about it; null when none does
 * @param move reference of the appointment whose dialog is open; null when none is
 * @param cancel the same for cancelling
 * @param cancelled reference of the appointment that was cancelled just now; null when none was
 * @param pay reference of the appointment whose dialog to pay is open; null when none is
 * @param paid reference of the appointment from whose payment the browser comes back; null when it does not
 * @param zone asked for instead of the visitor's own; null when none was
 */
record PanelChoices(
        Period period,
        String page,
        PanelFilter filter,
        String open,
        String move,
        String cancel,
        String cancelled,
        String pay,
        String paid,
        String zone) {

    static final String SHOW = "show";
    static final String PAST = "past";
    static final String CANCELLED = "cancelled";

    static PanelChoices from(Map<String, String> parameters) {
        return new PanelChoices(
                PAST.equals(parameters.get(SHOW)) ? Period.PAST : Period.UPCOMING,
                parameters.get("page"),
                PanelFilter.from(parameters),
                parameters.get(AppointmentCard.OPEN),
                parameters.get(AppointmentCard.MOVE),
                parameters.get(AppointmentCard.CANCEL),
                parameters.get(CANCELLED),
                parameters.get(PayNow.PAY),
                parameters.get(PayNow.PAID),
                Zones.parse(parameters.get("zone")).map(ZoneId::getId).orElse(null));
    }

    boolean isPast() {
        return period == Period.PAST;
    }

    /** What is shown now, without an open dialog: where closing a dialog leads. */
    Address here() {
        return list().with(AppointmentCard.OPEN, open);
    }

    /** The list on the page that is open, with nothing beside it. */
    Address list() {
        return tab(period).with("page", page);
    }

    /** A tab from its first page on, with the same filter. */
    Address tab(Period shown) {
        return filter.on(plain(shown));
    }

    /** A tab with all that is in it. */
    Address plain(Period shown) {
        return Address.here().with(SHOW, shown == Period.PAST ? PAST : null).with("zone", zone);
    }
}
