package app.foyer.web.sign;

import app.foyer.web.support.Address;
import app.foyer.web.support.Viewing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Behind {@code /logout.xhtml} and the button in the top bars. */
@Named
@RequestScoped
public class LogoutView {

    @Inject
    private Answers answers;

    @Inject
    private Viewing viewing;

    private String from;

    public void signOut() throws ServletException {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        viewing.end();
        request.logout();
        answers.goTo(Address.of("/login").with("news", "signedOut").with("from", from));
    }

    /** Where somebody else is to be led who signs in next; looked at when that happens. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
