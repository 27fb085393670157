package app.foyer.web.admin.appointment;

import app.foyer.booking.desk.DeskCustomers;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Whether somebody who is typed as new is in the directory already: whose appointment it becomes must surprise nobody. */
@RequestScoped
class KnownCustomer {

    @Inject
    private DeskCustomers customers;

    @Inject
    private FacesWording wording;

    /** Names whoever has the address or else the number; empty when nobody has. @param country whose numbers need no country */
    String sentence(NewAppointmentForm form, Locale country) {
        var email = form.typedEmail();
        return customers
                .reachedBy(email, form.typedPhone(country))
                .map(known -> wording.here()
                        .text(
                                email.filter(known::has).isPresent() ? "desk.known.email" : "desk.known.phone",
                                known.name()))
                .orElse("");
    }
}
