package app.foyer.web.support;

import app.foyer.booking.Actor;
import app.foyer.payment.online.CheckoutService;
import app.foyer.payment.online.CheckoutService.Way;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/**
 * <em>Pay now</em>, for the panel and for the page behind a mail's link. Reading shows how it stands; only what is sent asks a
 * gateway.
 */
@RequestScoped
public class Paying {

    @Inject
    private CheckoutService checkouts;

    @Inject
    private ServerSettings server;

    @Inject
    private FacesWording wording;

    /**
     * Who pays, and where.
     *
     * @param path of the page
     * @param home the choices with which it shows the appointment: all that the gateway learns of them
     */
    public record Place(Actor actor, String path, Address home) {}

    /**
     * How it stands; null when the actor does not see the appointment any more.
     *
     * @param parameters of the address
     */
    public PayNow show(AppointmentCard card, Actor actor, Map<String, String> parameters) {
        var reference = card.details().reference();
        return checkouts
                .offer(reference, actor)
                .map(offer -> new PayNow(
                        card,
                        offer,
                        card.reference().equals(parameters.get(PayNow.PAID))
                                ? checkouts.known(reference, actor).orElse(null)
                                : null))
                .orElse(null);
    }

    /** Leads the browser to the gateway's page; where that is refused, back to the dialog, with the reasons. */
    public void begin(AppointmentCard card, Place place) {
        var there = server.publicUrl() + place.path();
        var way = new Way(
                card.wording().text("panel.pay.for", card.details().serviceName(), card.whenInZone(), card.reference()),
                card.wording().locale(),
                URI.create(there + place.home().with(PayNow.PAID, card.reference())),
                URI.create(there + place.home()));
        try {
            lead(checkouts.begin(card.details().reference(), place.actor(), way));
        } catch (RefusedException refused) {
            Said.warningAfterwards(wording.all(refused.refusals()));
            Onward.to(place.path(), place.home());
        }
    }

    /** Asks the gateway what became of it; as long as it is open, the page goes on waiting. */
    public void look(AppointmentCard card, Place place) {
        var isSettled = checkouts
                .ask(card.details().reference(), place.actor())
                .map(state -> state.isSettled())
                .orElse(true);
        if (isSettled
                || !FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest()) {
            Onward.to(place.path(), place.home().with(PayNow.PAID, card.reference()));
        }
    }

    private static void lead(URI page) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
