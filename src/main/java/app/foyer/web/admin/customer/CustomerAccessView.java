package app.foyer.web.admin.customer;

import app.foyer.customer.CustomerAccessService;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/**
 * <em>Allow to login</em>: the part of {@code /admin/customer.xhtml}, and of the drawer beside the list, that lets somebody in
 * or keeps them out.
 */
@Named
@RequestScoped
@ExplainsRefusals
public class CustomerAccessView {

    private static final String WHO = "customer";

    /** What an address says about the list, so that its place is kept. */
    private static final List<String> OF_THE_LIST =
            List.of("search", "tag", "access", "since", "sort", "order", "page");

    @Inject
    private CustomerDirectory directory;

    @Inject
    private CustomerAccessService access;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    public void allowLogin() throws IOException {
        var whom = asked();
        access.allowLogin(whom.entry().id(), signedIn.getEmail());
        done("admin.customers.said.allowed", whom);
    }

    public void barLogin() throws IOException {
        var whom = asked();
        access.barLogin(whom.entry().id(), signedIn.getEmail());
        done("admin.customers.said.barred", whom);
    }

    public void sendAccess() throws IOException {
        var whom = asked();
        access.sendAccess(whom.entry().id(), signedIn.getEmail());
        done("admin.customers.said.sent", whom);
    }

    /** Gone meanwhile: as absent as an unknown one. */
    private Opened asked() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return SentNumber.id(parameters.get(WHO))
                .flatMap(directory::find)
                .orElseThrow(() -> new RefusedException(Refusal.because("customer.unknown")));
    }

    /** Back to where the button stands. */
    private void done(String key, Opened whom) throws IOException {
        Said.afterwards(wording.here().text(key, whom.entry().fullName()));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var address = Address.of(external.getRequestServletPath().replaceFirst("\\.xhtml$", ""));
        for (var choice : OF_THE_LIST) {
            address = address.with(choice, external.getRequestParameterMap().get(choice));
        }
        external.redirect(external.getRequestContextPath()
                + address.with(WHO, whom.entry().id()));
    }
}
