package app.foyer.web.book;

import app.foyer.web.support.Address;
import app.foyer.web.support.PayNow;
import app.foyer.web.support.Paying;
import app.foyer.web.support.Paying.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The part of {@code /booking.xhtml} that tells what is due, and the dialog to pay it at once. */
@Named
@RequestScoped
public class PayNowView {

    @Inject
    private BookingView booking;

    @Inject
    private OpenedBookings opened;

    @Inject
    private Paying paying;

    private PayNow shown;

    /** Null when the link opens no appointment. */
    public PayNow getShown() {
        var card = booking.getCard();
        if (shown == null && card != null) {
            shown = opened.holderOf(card.details().reference())
                    .map(holder -> paying.show(card, holder, parameters()))
                    .orElse(null);
        }
        return shown;
    }

    /** The same when the address asks to pay it, else null. */
    public PayNow getAsked() {
        var card = booking.getCard();
        return card != null && card.reference().equals(parameters().get(PayNow.PAY)) ? getShown() : null;
    }

    public String begin() {
        if (getShown() != null) {
            paying.begin(booking.getCard(), place());
        }
        return null;
    }

    /** Asks what became of the payment from which the browser has come back. */
    public String look() {
        if (getShown() != null) {
            paying.look(booking.getCard(), place());
        }
        return null;
    }

    private Place place() {
        var reference = booking.getCard().details().reference();
        return new Place(
                opened.holderOf(reference).orElseThrow(),
                BookingView.PAGE,
                Address.here().with("ref", reference));
    }

    private Map<String, String> parameters() {
        return booking.parameters();
    }
}
