package app.foyer.web.panel;

import app.foyer.booking.BookingReference;
import app.foyer.payment.AmountsDue;
import app.foyer.shared.Money;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.PayNow;
import app.foyer.web.support.Paying;
import app.foyer.web.support.Paying.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of {@code /panel/appointments.xhtml} that tells what is due, and the dialog to pay it at once. */
@Named
@RequestScoped
public class MyPayNowView {

    @Inject
    private MyAppointments mine;

    @Inject
    private MyAppointmentsView list;

    @Inject
    private Paying paying;

    @Inject
    private AmountsDue amounts;

    private Optional<PayNow> shown;
    private Optional<PayNow> asked;
    private Map<BookingReference, Money> dues;

    /** Of the appointment beside the list; null when there is none, or nothing to tell. */
    public PayNow getShown() {
        if (shown == null) {
            shown = find(mine.choices().open()).filter(PayNow::isAboutMoney);
        }
        return shown.orElse(null);
    }

    /** Of the appointment that the address asks to pay; null when it asks for none. */
    public PayNow getAsked() {
        if (asked == null) {
            asked = find(mine.choices().pay());
        }
        return asked.orElse(null);
    }

    private Optional<PayNow> find(String reference) {
        return mine.find(reference).map(card -> paying.show(card, mine.actor(), mine.parameters()));
    }

    /** In a list: {@code €20.00 due}; null where nothing is. All rows are asked for at once. */
    public String due(AppointmentCard card) {
        if (dues == null) {
            var references = Stream.concat(list.getList().rows().stream(), Stream.of(card))
                    .map(row -> row.details().reference())
                    .distinct()
                    .toList();
            dues = mine.owner().map(owner -> amounts.among(references, owner)).orElse(Map.of());
        }
        var due = dues.get(card.details().reference());
        return due == null
                ? null
                : card.wording().text("panel.pay.due", card.wording().sum(due.amount(), due.currency()));
    }

    public String begin() {
        mine.find(mine.choices().pay()).ifPresent(card -> paying.begin(card, place(card)));
        return null;
    }

    /** Asks what became of the payment from which the browser has come back. */
    public String look() {
        mine.find(mine.choices().paid()).ifPresent(card -> paying.look(card, place(card)));
        return null;
    }

    private Place place(AppointmentCard card) {
        return new Place(
                mine.actor(), MyAppointments.PAGE, Address.here().with(AppointmentCard.OPEN, card.reference()));
    }
}
