package app.foyer.settings;

import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.personal.DeletionMode;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What customers may do with their appointments, in the panel and by the links in mails alike.
 *
 * @param mayReschedule whether customers may move an appointment at all
 * @param mayCancel whether customers may cancel an appointment at all
 * @param changesClose how long before the start changes close, for moving and cancelling alike
 * @param rescheduleNotice replaces {@code changesClose} for moving, when set
 * @param cancelNotice replaces {@code changesClose} for cancelling, when set
 * @param rescheduleStatuses the statuses in which an appointment may be moved
 * @param cancelStatuses the statuses in which an appointment may be cancelled
 * @param realTimeAvailability customers move only to a free time; otherwise to any time within working hours, whatever
 *     else is booked then, and the business confirms it
 * @param open whether there is a panel; the links in mails work without it
 * @param mayEditAccount whether customers may change their name, phone and what else is known about them
 * @param mayDeleteAccount whether people may delete their own account
 * @param deletion what becomes of what is known about somebody who does
 * @param hidePayNow customers are not offered to pay at once; the panel says how to pay instead
 */
@Topic("panel")
public record PanelSettings(
        @Default("true") boolean mayReschedule,
        @Default("true") boolean mayCancel,
        @Default("1440") @Range(from = 0, to = 525_600) Duration changesClose,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> rescheduleNotice,
        @Default("") @Range(from = 0, to = 525_600) Optional<Duration> cancelNotice,
        @Default("PENDING,CONFIRMED") Set<AppointmentStatus> rescheduleStatuses,
        @Default("PENDING,CONFIRMED") Set<AppointmentStatus> cancelStatuses,
        @Default("true") boolean realTimeAvailability,
        @Default("true") boolean open,
        @Default("true") boolean mayEditAccount,
        @Default("true") boolean mayDeleteAccount,
        @Default("KEEP") DeletionMode deletion,
        @Default("false") boolean hidePayNow)
        implements Serializable {

    /** What holds for the appointments of one service. Panel and accounts are the same for all. */
    public PanelSettings withOverrides(ServicePolicy service) {
        return new PanelSettings(
                service.mayReschedule().orElse(mayReschedule),
                service.mayCancel().orElse(mayCancel),
                service.changesClose().orElse(changesClose),
                service.rescheduleNotice().or(() -> rescheduleNotice),
                service.cancelNotice().or(() -> cancelNotice),
                service.rescheduleStatuses().orElse(rescheduleStatuses),
                service.cancelStatuses().orElse(cancelStatuses),
                service.realTimeAvailability().orElse(realTimeAvailability),
                open,
                mayEditAccount,
                mayDeleteAccount,
                deletion,
                hidePayNow);
    }

    /** How long before the start moving closes. */
    public Duration noticeToReschedule() {
        return rescheduleNotice.orElse(changesClose);
    }

    /** How long before the start cancelling closes. */
    public Duration noticeToCancel() {
        return cancelNotice.orElse(changesClose);
    }
}
