package app.foyer.web.panel;

import app.foyer.booking.Actor;
import app.foyer.bundle.PackageShop;
import app.foyer.bundle.PackageShop.Offer;
import app.foyer.payment.online.CheckoutService.Way;
import app.foyer.payment.online.CheckoutStatus;
import app.foyer.payment.online.PackageOrderService;
import app.foyer.platform.ServerSettings;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of {@code /panel/packages.xhtml} with the packages that customers may buy, and the dialog to pay one. */
@Named
@RequestScoped
public class MyShopView {

    private static final String PAGE = "/panel/packages";
    private static final String BUY = "buy";
    private static final String ORDERED = "ordered";

    @Inject
    private Me me;

    @Inject
    private PackageShop shop;

    @Inject
    private PackageOrderService orders;

    @Inject
    private ServerSettings server;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private List<Offer> offers;
    private Boolean open;
    private Optional<CheckoutStatus> state;
    private long seen;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** What customers may buy; nothing for a login that belongs to no customer. */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = me.asCustomer().map(customer -> shop.offers()).orElse(List.of());
        }
        return offers;
    }

    /** Whether it can be paid here. */
    public boolean isOpen() {
        if (open == null) {
            open = orders.isOpen();
        }
        return open;
    }

    /** {@code 5 × Massage, 1 × Consultation}. */
    public String contents(Offer offer) {
        return offer.sessions().entrySet().stream()
                .map(part -> wording.here().text("packages.part", part.getValue(), part.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** {@code €250.00 · good for 90 days}. */
    public String facts(Offer offer) {
        return price(offer) + " · "
                + wording.here()
                        .text(
                                "packages.validFor." + offer.validity().unit(),
                                offer.validity().amount());
    }

    public String price(Offer offer) {
        return wording.here().sum(offer.price().amount(), offer.price().currency());
    }

    /** Of the dialog. */
    public String address(Offer offer) {
        return Address.here().with(BUY, offer.id()).toString();
    }

    /** The page without a dialog. */
    public String getHere() {
        return Address.here().toString();
    }

    /** The one that the address asks to buy; null when it asks for none, or cannot be paid here. */
    public Offer getAsked() {
        return isOpen()
                ? SentNumber.id(parameters.get(BUY))
                        .flatMap(id -> getOffers().stream()
                                .filter(offer -> offer.id() == id)
                                .findFirst())
                        .orElse(null)
                : null;
    }

    public String getTitle() {
        return wording.here().text("packages.shop.title", getAsked().name(), price(getAsked()));
    }

    /** What will happen, before the button is pressed. */
    public List<String> getConsequences() {
        var words = wording.here();
        return List.of(
                contents(getAsked()),
                words.text("panel.pay.there", price(getAsked())),
                words.text("packages.shop.then"),
                words.text("panel.pay.mail"));
    }

    /** Leads the browser to the gateway's page; where that is refused, back to the page, with the reasons. */
    public String begin() {
        var offer = getAsked();
        var customer = me.asCustomer().orElse(null);
        if (offer == null || customer == null) {
            Onward.to(PAGE, Address.here());
            return null;
        }
        try {
            lead(orders.begin(offer.id(), seen, customer.customerId(), way(offer)));
        } catch (RefusedException refused) {
            Said.warningAfterwards(wording.all(refused.refusals()));
            Onward.to(PAGE, Address.here().with(BUY, offer.id()));
        }
        return null;
    }

    private Way way(Offer offer) {
        var there = server.publicUrl() + PAGE;
        return new Way(
                offer.name(),
                wording.here().locale(),
                URI.create(there + Address.here().with(ORDERED, "yes")),
                URI.create(there + Address.here()));
    }

    /** Asks what became of the payment from which the browser has come back. */
    public String look() {
        var isSettled = me.asCustomer()
                .map(Actor.Customer::customerId)
                .flatMap(orders::ask)
                .map(CheckoutStatus::isSettled)
                .orElse(true);
        if (isSettled
                || !FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest()) {
            Onward.to(PAGE, Address.here().with(ORDERED, "yes"));
        }
        return null;
    }

    private Optional<CheckoutStatus> state() {
        if (state == null) {
            state = parameters.containsKey(ORDERED)
                    ? me.asCustomer().map(Actor.Customer::customerId).flatMap(orders::known)
                    : Optional.empty();
        }
        return state;
    }

    /** What became of the payment, in a sentence; null when the browser comes from elsewhere. */
    public String getNews() {
        return state().map(now -> wording.here().text("packages.shop.state." + (now.isSettled() ? now : "OPEN")))
                .orElse(null);
    }

    public boolean isGoodNews() {
        return state().filter(now -> now == CheckoutStatus.PAID).isPresent();
    }

    /** The browser has come back before the gateway's word. */
    public boolean isWaiting() {
        return state().filter(now -> !now.isSettled()).isPresent();
    }

    /** The version of the package that is read in the dialog. */
    public long getSeen() {
        return getAsked() == null ? seen : getAsked().version();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    private static void lead(URI page) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
