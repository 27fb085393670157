package app.foyer.web.admin.appointment;

import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * On which page the drawer of an appointment stands, so that its links and dialogs lead back there: on the list of appointments,
 * unless another page, as the calendar, says that it is that one.
 */
@RequestScoped
public class DrawerPlace {

    private String path = "/admin/appointments";
    private Address choices;

    /** @param choices of that page's address, without the drawer */
    public void is(String path, Address choices) {
        this.path = path;
        this.choices = choices;
    }

    /** Within the application. */
    public String path() {
        return path;
    }

    /** Empty on the list of appointments, which knows its own. */
    Optional<Address> choices() {
        return Optional.ofNullable(choices);
    }
}
