package app.foyer.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

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

    /** A page that was open for too long is nobody's failure: said so with 409 instead of 500. */
    public void expired() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }
}
