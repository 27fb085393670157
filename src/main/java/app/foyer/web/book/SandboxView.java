package app.foyer.web.book;

import app.foyer.payment.online.sandbox.SandboxService;
import app.foyer.payment.online.sandbox.SandboxService.Shown;
import app.foyer.platform.ServerSettings;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * Behind {@code /sandbox.xhtml}: the page of the demo's payment service, on which no money moves. Elsewhere than in the demo it
 * is not there.
 */
@Named
@RequestScoped
public class SandboxView {

    @Inject
    private SandboxService sandbox;

    @Inject
    private ServerSettings server;

    @Inject
    private FacesWording wording;

    private String code;
    private Shown shown;

    @PostConstruct
    void find() {
        code = external().getRequestParameterMap().get("payment");
        shown = code == null || !server.demo() ? null : sandbox.show(code).orElse(null);
    }

    /** There is none at other addresses. */
    public void load() {
        if (shown == null) {
            NotThere.answer();
        }
    }

    public Shown getShown() {
        return shown;
    }

    public String getAmount() {
        var amount = shown.amount();
        return wording.here().sum(amount.amount(), amount.currency());
    }

    public String pay() throws IOException {
        var page = shown == null ? null : sandbox.pay(code).orElse(null);
        if (page == null) {
            Said.warning(wording.here().text("book.sandbox.over"));
        } else {
            external().redirect(page.toString());
        }
        return null;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
