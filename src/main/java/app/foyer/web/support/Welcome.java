package app.foyer.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;

/** Leads from the address of a folder ({@code /panel/}) to its first page. */
@Named
@RequestScoped
public class Welcome {

    public void to(String page) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
    }
}
