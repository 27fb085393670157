package app.foyer.customer.picture;

import app.foyer.account.session.SignedInAccount;
import app.foyer.audit.AuditLog;
import app.foyer.customer.Customer;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Identity;
import app.foyer.customer.CustomerService;
import app.foyer.customer.HeldCustomers;
import app.foyer.customer.ProfileService;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Pictures of customers: one's own for its owner, all for administrators. */
@Stateless
@RolesAllowed({"CUSTOMER", "STAFF", "ADMIN"})
public class PictureService {

    @Inject
    private CustomerPictures pictures;

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private HeldCustomers held;

    @Inject
    private ProfileService profiles;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /** A JPEG. */
    public Optional<byte[]> of(SignedInAccount who) {
        return customer(who).flatMap(pictures::of).map(CustomerPicture::content);
    }

    /** When it was last changed; empty when there is none. */
    public Optional<Instant> changedAt(SignedInAccount who) {
        return customer(who).flatMap(pictures::changedAt);
    }

    @RolesAllowed("ADMIN")
    public Optional<byte[]> ofCustomer(long id) {
        return pictures.of(id).map(CustomerPicture::content);
    }

    @RolesAllowed("ADMIN")
    public Optional<Instant> changedAtOfCustomer(long id) {
        return pictures.changedAt(id);
    }

    /**
     * Keeps what {@link SquarePicture} makes of it.
     *
     * @param sent as somebody sent it: anything
     * @throws RefusedException when it is no picture that we take, or the business does not let customers change it
     */
    public void replace(SignedInAccount who, byte[] sent) {
        profiles.mayChange().enforce();
        var customer = customer(who).orElseThrow(PictureService::unknown);
        put(customer, SquarePicture.of(sent));
        audit.tell("customer.pictureChanged", who.email().value(), who.email().value());
    }

    /** @throws RefusedException when the business does not let customers change it */
    public void remove(SignedInAccount who) {
        profiles.mayChange().enforce();
        customer(who).ifPresent(pictures::remove);
        audit.tell("customer.pictureRemoved", who.email().value(), who.email().value());
    }

    /** @throws RefusedException when it is no picture that we take, or there is no such customer */
    @RolesAllowed("ADMIN")
    public void replaceOfCustomer(long id, byte[] sent, String who) {
        var name = nameOf(id);
        put(id, SquarePicture.of(sent));
        audit.tell("customer.pictureReplaced", who, name);
    }

    @RolesAllowed("ADMIN")
    public void removeOfCustomer(long id, String who) {
        var name = nameOf(id);
        pictures.remove(id);
        audit.tell("customer.pictureTakenAway", who, name);
    }

    private void put(long customer, byte[] square) {
        held.hold(customer).orElseThrow(PictureService::unknown);
        pictures.put(customer, square, clock.now());
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.because("customer.unknown"));
    }

    private String nameOf(long id) {
        return directory.identify(id).map(Identity::nameInTheLog).orElseThrow(PictureService::unknown);
    }

    private Optional<Long> customer(SignedInAccount who) {
        return customers.withAccount(who.id()).map(Customer::id);
    }
}
