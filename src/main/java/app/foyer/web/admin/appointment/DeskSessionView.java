package app.foyer.web.admin.appointment;

import app.foyer.booking.desk.DeskCustomers.Suggestion;
import app.foyer.bundle.purchase.OwnPackageService;
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
 * The part of the dialog of a new appointment that says whether a session of a package pays, where the customer is known and has
 * one of the service. Whether it is good still at the time of the appointment is looked at when it is taken.
 */
@Named
@RequestScoped
public class DeskSessionView {

    @Inject
    private OwnPackageService packages;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private String sent;

    @PostConstruct
    void read() {
        sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SessionWay.FIELD);
    }

    /**
     * None where there is nothing to choose.
     *
     * @param known a customer whom this person sees; null for somebody new
     * @param service null while none is chosen
     */
    public List<SessionWay> ways(Suggestion known, Long service) {
        if (known == null || service == null) {
            return List.of();
        }
        var here = wording.here();
        return SessionWay.of(
                packages.usable(known.id(), service, here.now()),
                sent,
                here,
                wording.in(site.getCompany().timeZone()),
                here.text("desk.session.none"));
    }

    /** For the booking. */
    Optional<Long> lotId() {
        return SessionWay.lot(sent);
    }
}
