package app.foyer.web.book;

import app.foyer.bundle.purchase.OwnPackageService;
import app.foyer.bundle.purchase.OwnPackageService.Usable;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SessionWay;
import app.foyer.web.support.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The part of the last step of {@code /book.xhtml} in which somebody who has signed in, and has a package with sessions of this
 * service, says whether one of them pays. What ends first is chosen already.
 */
@Named
@RequestScoped
public class SessionStep {

    @Inject
    private BookingPath path;

    @Inject
    private Booker booker;

    @Inject
    private OwnPackageService packages;

    @Inject
    private PriceSoFar price;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private String sent;
    private List<Usable> usable;

    @PostConstruct
    void read() {
        sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SessionWay.FIELD);
    }

    /** The ways to pay; none where there is nothing to choose. */
    public List<SessionWay> getWays() {
        return SessionWay.of(
                usable(), sent, wording.here(), wording.in(site.getCompany().timeZone()), price());
    }

    private List<Usable> usable() {
        if (usable == null) {
            usable = path.start() == null
                    ? List.of()
                    : booker.customerId()
                            .map(customer ->
                                    packages.usable(customer, path.service().id(), path.start()))
                            .orElse(List.of());
        }
        return usable;
    }

    private String price() {
        var money = price.money();
        return wording.here().text("book.session.none", wording.here().sum(money.amount(), money.currency()));
    }

    /** The sessions with which the person wants to pay, by what was sent: whether they can is looked at when they are taken. */
    Optional<Long> lotId() {
        return booker.known().isEmpty() ? Optional.empty() : SessionWay.lot(sent);
    }

    /** What is left may be less by now. */
    void readAnew() {
        usable = null;
    }
}
