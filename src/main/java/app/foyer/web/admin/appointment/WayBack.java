package app.foyer.web.admin.appointment;

import app.foyer.web.support.Address;
import app.foyer.web.support.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** Where a dialog leads when it is left: to the page of the console from which it was opened, else to the list. */
@Named
@RequestScoped
public class WayBack {

    static final String NAME = "back";
    private static final Pattern OURS =
            Pattern.compile("/admin/(calendar|dashboard|customers|customer)(\\?[\\w=&.,:%+-]*)?");
    private static final String LIST = "/admin/appointments";

    /** The page that the address names; null when it names none of ours. */
    String asked() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("back");
        return asked != null && OURS.matcher(asked).matches() ? asked : null;
    }

    /** For a link. */
    public String address() {
        return asked() == null ? "?" : context() + asked();
    }

    /** Leads on: to where it was opened, or to this place in the list. */
    void afterwards(Address inTheList) {
        var asked = asked();
        if (asked == null) {
            Onward.to(LIST, inTheList);
        } else {
            Onward.to(asked, Address.here());
        }
    }

    private static String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }
}
