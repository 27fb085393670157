package app.foyer.messaging.workflow.run;

import app.foyer.account.AccountService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.BookingReference;
import app.foyer.customer.Customer;
import app.foyer.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What else has to be known about those whom a workflow is about. */
@ApplicationScoped
class People {

    private static final int LATEST = 100;

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private AccountService accounts;

    /** Empty for those of the staff who have no account, or whose account is switched off: who left learns nothing more. */
    Optional<EmailAddress> addressOfStaff(long staffId) {
        return em.createQuery(
                        "select a.id from StaffMember s, Account a where s.id = :id and a.id = s.accountId and a.enabled = true",
                        Long.class)
                .setParameter("id", staffId)
                .getResultStream()
                .findFirst()
                .flatMap(accounts::addressOf);
    }

    Optional<Long> appointmentOf(BookingReference reference) {
        return em.createQuery("select a.id from Appointment a where a.reference = :reference", Long.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** By reference: whose, and for what. */
    Map<String, String> latestAppointments() {
        var found = new LinkedHashMap<String, String>();
        em.createQuery(
                        "select a.reference, c.person.firstName, c.person.lastName, s.name from Appointment a, Customer c, Service s"
                                + " where c.id = a.customerId and s.id = a.serviceId order by a.startsAt desc, a.id desc",
                        Object[].class)
                .setMaxResults(LATEST)
                .getResultList()
                .forEach(row -> found.put((String) row[0], row[1] + " " + row[2] + ", " + row[3]));
        return found;
    }

    Optional<Customer> customer(long id) {
        return Optional.ofNullable(em.find(Customer.class, id));
    }

    /** @return null or empty as long as the customer has saved no number in the account: others may have typed it */
    String confirmedPhone(long customerId) {
        return customer(customerId).map(Customer::confirmedPhone).orElse(null);
    }

    /** Whether the customer has had no appointment before this one. */
    boolean isFirst(Details details) {
        return em.createQuery(
                                "select count(a) from Appointment a where a.customerId = :customer and a.agreement.bookedAt < :booked"
                                        + " and a.id <> :id",
                                Long.class)
                        .setParameter("customer", details.customer().id())
                        .setParameter("booked", details.bookedAt())
                        .setParameter("id", details.id())
                        .getSingleResult()
                == 0;
    }
}
