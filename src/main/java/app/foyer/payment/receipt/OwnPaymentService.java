package app.foyer.payment.receipt;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.payment.Entry;
import app.foyer.payment.Statement;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.Money;
import app.foyer.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a customer has paid, what was given back, and what is still due, page by page of the database, with a constant number of
 * queries whatever the number of rows. The owner stands in every query. Administrators look on as somebody.
 */
@Stateless
@RolesAllowed({"CUSTOMER", "ADMIN"})
public class OwnPaymentService {

    @Inject
    private OwnPayments own;

    /** A payment or a refund. @param receipt null for what was paid before receipts were numbered */
    public record Line(Entry entry, ReceiptNumber receipt) implements Serializable {}

    /**
     * An appointment with the money for it.
     *
     * @param zone of the place
     * @param price as agreed; what of it is owed by now says the statement
     * @param lines payments and refunds, oldest first
     */
    public record Paid(
            BookingReference reference,
            String service,
            Instant start,
            ZoneId zone,
            AppointmentStatus status,
            Money price,
            Statement statement,
            List<Line> lines)
            implements Serializable {}

    /**
     * The appointments for which something was paid or is due, the latest first.
     *
     * @param first index of the first one, from 0
     * @param size at most so many
     */
    public Page<Paid> list(Actor.Customer customer, int first, int size) {
        return new Page<>(own.read(customer, first, size), own.count(customer));
    }
}
