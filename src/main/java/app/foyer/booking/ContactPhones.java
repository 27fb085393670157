package app.foyer.booking;

import app.foyer.customer.PhoneChanged;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The numbers to which messages about appointments go: each keeps the one that was given when it was booked. */
@ApplicationScoped
class ContactPhones {

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private BusinessClock clock;

    /** Empty for a number that cannot be dialled, or none. */
    Optional<PhoneNumber> read(String given) {
        return PhoneNumber.parse(
                given, settings.read(CompanySettings.class).phoneCountry().getCountry());
    }

    /**
     * Upcoming appointments that were booked with the old number, or with none while there was none, follow their customer
     * to the new one; those with a number of their own keep it. Nothing that a calendar shows becomes different.
     */
    void follow(@Observes PhoneChanged event) {
        em.createQuery("update Appointment a set a.agreement.contactPhone = :next where a.customerId = :customer"
                        + " and a.agreement.contactPhone = :before and a.status in :holding and a.endsAt > :now")
                .setParameter("next", column(event.newPhone()))
                .setParameter("customer", event.customerId())
                .setParameter("before", column(event.oldPhone()))
                .setParameter("holding", AppointmentViews.HOLDING)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    private String column(String phone) {
        return read(phone).map(PhoneNumber::value).orElse("");
    }
}
