package app.foyer.web.admin.customer;

import app.foyer.customer.picture.PictureService;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the picture of a customer is. */
@Named
@RequestScoped
public class CustomerPortraitView {

    @Inject
    private PictureService pictures;

    /** Changes with the picture, so that a browser asks for the new one; null when there is none. */
    public String of(long customer) {
        return pictures.changedAtOfCustomer(customer)
                .map(changed -> Address.of("/admin/customers/picture")
                        .with("customer", customer)
                        .with("v", changed.toEpochMilli())
                        .toString())
                .orElse(null);
    }
}
