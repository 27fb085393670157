package app.foyer.web.support;

import app.foyer.account.signin.LocalAddress;
import app.foyer.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The failure that this error page is about. Its number stands in the server's log as the start of the same id. */
@Named
@RequestScoped
public class Incident {

    private static final String LOGGED_UNDER = "org.omnifaces.exception_uuid";
    private static final int READ_OUT = 8;

    /** Eight characters that a person can read out; null when nothing was logged. */
    public String getNumber() {
        var id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(LOGGED_UNDER);
        return id == null ? null : id.toString().substring(0, READ_OUT).toUpperCase(Locale.ROOT);
    }

    @Inject
    private Site site;

    /** The company's name; that of the product while not even this can be read. */
    public String getHouse() {
        try {
            return site.getCompanyName();
        } catch (RuntimeException unreadable) {
            return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                    .of("common.product");
        }
    }

    /** Added to a link to a door: who comes in there is led back to the page that was refused. */
    public String getFromHere() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var refused = (String) external.getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI);
        return Optional.ofNullable(refused)
                .map(path -> path.substring(external.getRequestContextPath().length()))
                .flatMap(LocalAddress::parse)
                .map(Incident::from)
                .orElse("");
    }

    /**
     * The address of the page that failed, without its path, for a link. A sign-in page sends along where the person wanted
     * to go, so that it is not lost with the page.
     */
    public String getSamePage() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var query = request.getQueryString();
        if (query != null) {
            return "?" + query;
        }
        return LocalAddress.parse(request.getParameter("from"))
                .map(Incident::from)
                .orElse("?");
    }

    private static String from(LocalAddress wanted) {
        return "?from=" + URLEncoder.encode(wanted.value(), StandardCharsets.UTF_8);
    }

    /** A page that was open for too long is nobody's failure: said so with 409 instead of 500. */
    public void expired() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
}
