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
import java.util.Map;
import java.util.stream.Collectors;

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
    public record Line(Entry entry, ReceiptNumber receipt) implements Serializable {

        static Statement sum(List<Line> lines, String currency) {
            return new Statement(lines.stream().map(Line::entry).toList(), currency);
        }

        /** Without what was only charged. */
        static List<Line> moved(List<Line> lines) {
            return lines.stream().filter(line -> line.entry().kind().isMoved()).toList();
        }
    }

    /** The money for a package. @param lines payments and refunds, oldest first */
    public record PaidPackage(Statement statement, List<Line> lines) implements Serializable {}

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

    /** The money for every package of the customer, by the number of the purchase; one that cost nothing has none. */
    public Map<Long, PaidPackage> packages(Actor.Customer customer) {
        return own.ofPackages(customer).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, owner -> paid(owner.getValue())));
    }

    private static PaidPackage paid(List<Line> lines) {
        var currency = lines.get(0).entry().signed().currency();
        return new PaidPackage(Line.sum(lines, currency), Line.moved(lines));
    }
}
