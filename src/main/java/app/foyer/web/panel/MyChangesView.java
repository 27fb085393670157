package app.foyer.web.panel;

import app.foyer.booking.BookingService;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.CancelMoney;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Question;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.RescheduleDialog;
import app.foyer.web.support.Rescheduling;
import app.foyer.web.support.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** The dialogs of {@code /panel/appointments.xhtml} in which an appointment is moved or cancelled. */
@Named
@RequestScoped
public class MyChangesView {

    @Inject
    private MyAppointments mine;

    @Inject
    private BookingService bookings;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private CancelMoney money;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private FacesWording wording;

    private RescheduleDialog moving;
    private String reason;

    @ExplainsRefusals
    public String move() {
        var dialog = getMoving();
        if (dialog == null || dialog.start() == null) {
            return null;
        }
        var reference = dialog.appointment().details().reference();
        try {
            bookings.move(reference, dialog.start(), mine.actor(), requestKey.key());
        } catch (RefusedException refused) {
            mine.readAnew();
            moving = null;
            return RescheduleDialog.tells(getMoving(), refused);
        }
        Said.afterwards(dialog.done());
        Onward.to(MyAppointments.PAGE, mine.choices().here());
        return null;
    }

    @ExplainsRefusals
    public String cancel() {
        var card = getCancelling();
        var reference = card.details().reference();
        try {
            bookings.cancel(
                    reference, Objects.requireNonNullElse(reason, ""), money.payback(), mine.actor(), requestKey.key());
        } catch (RefusedException refused) {
            mine.readAnew();
            return money.asksAgain(refused) ? null : AppointmentCard.tells(getCancelling(), refused);
        }
        Said.afterwards(wording.here().text("panel.cancel.done", card.details().serviceName(), card.whenInZone()));
        Onward.to(MyAppointments.PAGE, mine.choices().here().with(PanelChoices.CANCELLED, reference));
        return null;
    }

    /** The dialog that the address opens; null when it opens none. */
    public RescheduleDialog getMoving() {
        if (moving == null) {
            moving = mine.find(mine.choices().move())
                    .map(card -> rescheduling.open(card, mine.actor(), mine.parameters()))
                    .orElse(null);
        }
        return moving;
    }

    /** The appointment that the address asks to cancel; null when it asks for none. */
    public AppointmentCard getCancelling() {
        return mine.find(mine.choices().cancel()).orElse(null);
    }

    /** What its customer reads before it is cancelled. */
    public Question getCancelQuestion() {
        return money.ask(getCancelling(), mine.actor());
    }

    /** The appointment that was cancelled just now, unless it is shown anyway; null when none was. */
    public AppointmentCard getCancelled() {
        var choices = mine.choices();
        return choices.isPast() || Objects.equals(choices.cancelled(), choices.open())
                ? null
                : mine.find(choices.cancelled())
                        .filter(card -> !card.isUpcoming())
                        .orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
