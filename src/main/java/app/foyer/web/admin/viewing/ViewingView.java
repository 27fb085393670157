package app.foyer.web.admin.viewing;

import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.customer.CustomerViewing;
import app.foyer.customer.ViewedPanel;
import app.foyer.shared.Refusal;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.Viewing;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /admin/viewing.xhtml}: what it means to look at a customer's panel, and the button that begins it. */
@Named
@RequestScoped
public class ViewingView {

    @Inject
    private Viewing viewing;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private CustomerViewing customers;

    private String asked;
    private boolean refused;
    private Opened whom;

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = parameters.get("customer");
        refused = parameters.containsKey("refused");
        whom = SentNumber.id(asked).flatMap(directory::find).orElse(null);
    }

    /** Says so when the address names a customer that there is not. */
    public void open() {
        if (asked != null && whom == null) {
            NotThere.answer();
        }
    }

    @ExplainsRefusals
    public String begin() {
        if (whom == null) {
            return null;
        }
        viewing.begin(whom.entry().id());
        return Viewing.FOLDER + "appointments?faces-redirect=true";
    }

    /** The customer whom the address names; null when it names none. */
    public Opened getWhom() {
        return whom;
    }

    /** Why this one's panel cannot be looked at; null when it can. */
    public Refusal getRefusal() {
        return customers.refusal(whom.entry().id()).orElse(null);
    }

    /** The key of a sentence about somebody who cannot come in and see it; null for who can. */
    public String getWaysIn() {
        return switch (whom.entry().access()) {
            case NONE -> "viewas.noAccount";
            case BARRED -> "viewas.barred";
            default -> null;
        };
    }

    /** Whether somebody tried to do something while only looking. */
    public boolean isRefused() {
        return refused;
    }

    /** The view that is open; null when none is. */
    public ViewedPanel getRunning() {
        return viewing.running().orElse(null);
    }
}
