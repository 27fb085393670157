package app.foyer.web.admin.viewing;

import app.foyer.customer.CustomerViewing.SeenAccount;
import app.foyer.customer.ViewedPanel;
import app.foyer.customer.picture.PictureService;
import app.foyer.web.support.Address;
import app.foyer.web.support.Viewing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /admin/view-as/account.xhtml}: the customer's account page, as far as it is for other eyes. */
@Named
@RequestScoped
public class SeenAccountView {

    @Inject
    private Viewing viewing;

    @Inject
    private PictureService pictures;

    /** The user name; empty when this customer has no login. */
    public String getEmail() {
        return viewing.account().map(SeenAccount::email).map(Object::toString).orElse("");
    }

    /** Where the picture is; null when there is none. */
    public String getPicture() {
        return viewing.view()
                .map(ViewedPanel::customerId)
                .flatMap(customer -> pictures.changedAtOfCustomer(customer)
                        .map(changed -> Address.of("/admin/customers/picture")
                                .with("customer", customer)
                                .with("v", changed.toEpochMilli())
                                .toString()))
                .orElse(null);
    }
}
