package app.foyer.web.book;

import app.foyer.customer.Customer;
import app.foyer.customer.CustomerService;
import app.foyer.customer.Guest;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Who books on {@code /book}: the customer who has signed in, whose name and addresses are known and not asked again, or
 * somebody who says who they are. By the sign-in alone, never by what a form says.
 */
@Named
@RequestScoped
public class Booker {

    @Inject
    private SignedIn signedIn;

    @Inject
    private CustomerService customers;

    @Inject
    private Settings settings;

    private Long customerId;
    private Guest known;
    private String sentFor;

    @PostConstruct
    void recognise() {
        if (signedIn.isSomebody()) {
            known = customers
                    .withAccount(signedIn.accountId())
                    .filter(customer -> customer.email() != null)
                    .map(this::recognise)
                    .orElse(null);
        }
    }

    private Guest recognise(Customer customer) {
        customerId = customer.id();
        return guest(customer);
    }

    /** Whose packages can pay: nobody's, unless the person has signed in. */
    Optional<Long> customerId() {
        return Optional.ofNullable(customerId);
    }

    /** What is known about the person; null when that has to be asked. */
    public Guest getKnown() {
        return known;
    }

    Optional<Guest> known() {
        return Optional.ofNullable(known);
    }

    /** {@code Grace Hopper}. */
    public String getName() {
        return (known.firstName() + " " + known.lastName()).strip();
    }

    /** Whether this person may change it, in the panel. */
    public boolean isChangeable() {
        var panel = settings.read(PanelSettings.class);
        return signedIn.isCustomer() && panel.open() && panel.mayEditAccount();
    }

    /** Goes with the form, so that nobody books as somebody else than the page said. */
    public String getMark() {
        return signedIn.getMark();
    }

    public void setMark(String sent) {
        sentFor = sent;
    }

    /** Whether the form came from a page that was made for the same person, or for nobody in particular as now. */
    boolean isTheSame() {
        return signedIn.getMark().equals(sentFor);
    }

    /** A page that says who somebody is stays in no cache; the others of the booking may. */
    public void leaveNoTrace() {
        if (known != null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        }
    }

    private static Guest guest(Customer customer) {
        return new Guest(
                customer.firstName(),
                customer.lastName(),
                customer.email(),
                customer.phone() == null ? "" : customer.phone(),
                customer.language(),
                ZoneId.of(customer.timeZone()));
    }
}
