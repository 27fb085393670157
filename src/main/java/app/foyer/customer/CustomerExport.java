package app.foyer.customer;

import app.foyer.customer.CustomerDirectory.Wanted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The directory, to be read from beginning to end piece by piece, however long it is. */
@Stateless
@RolesAllowed("ADMIN")
public class CustomerExport {

    @Inject
    private CustomersInBulk customers;

    /** Somebody with all that is known. @param email null when none is known */
    public record Row(long id, String email, Profile profile, String notes, Instant since) implements Serializable {}

    /**
     * Some that come after one, in the order of their numbers.
     *
     * @param id of the last one that was read; 0 for the first ones
     * @param wanted as the list is narrowed
     */
    public List<Row> after(long id, int size, Wanted wanted) {
        return customers.after(id, size, wanted).stream()
                .map(found -> new Row(
                        found.id(),
                        found.email() == null ? null : found.email().value(),
                        found.profile(),
                        found.notes(),
                        found.createdAt()))
                .toList();
    }
}
