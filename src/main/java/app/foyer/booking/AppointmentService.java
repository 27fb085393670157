package app.foyer.booking;

import app.foyer.availability.Wish;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.customer.Customer;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Page;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.SecretToken;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looking at appointments. Who asks decides what there is to see; every row carries what this person may do, and why not. */
@Stateless
@PermitAll
public class AppointmentService {

    @Inject
    private AppointmentViews views;

    @Inject
    private AppointmentList list;

    @Inject
    private HistoryLines histories;

    @Inject
    private Appointments appointments;

    @Inject
    private ManageLinks links;

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies servicePolicies;

    @Inject
    private BusinessClock clock;

    /**
     * One appointment as somebody sees it.
     *
     * @param place with the zone of the location
     * @param price what was agreed, in {@code currency}
     * @param sequence of the calendar invitation (RFC 5545)
     * @param exclusive false when its customer asked for this time whatever else is booked then: it holds the time
     *     against nobody until the business confirms it while the time is free
     * @param heldUntil until when its time is held for its customer, who has to pay first; null for all others
     * @param move whether this person may move it now, until when, or why not
     * @param cancel whether this person may cancel it now, until when, or why not
     */
    public record Details(
            long id,
            BookingReference reference,
            AppointmentStatus status,
            Instant start,
            Instant end,
            long serviceId,
            String serviceName,
            Person staff,
            Place place,
            Contact customer,
            BigDecimal price,
            String currency,
            String notes,
            int sequence,
            Instant bookedAt,
            boolean exclusive,
            Instant heldUntil,
            Decision move,
            Decision cancel)
            implements Serializable {

        /** Whether its customer has asked for this time, whatever else is booked then; confirmed beside others, it stays so. */
        public boolean isAskedFor() {
            return !exclusive && status.holdsTime();
        }

        /** Whether it is only held until its customer has paid what is demanded. */
        public boolean isHeld() {
            return heldUntil != null;
        }

        /** Whether it still lies ahead or is going on, and holds its time. */
        public boolean isUpcoming(Instant now) {
            return status.holdsTime() && end.isAfter(now);
        }
    }

    /**
     * The person who booked.
     *
     * @param phone of this appointment, as people write it; may be null or empty
     */
    public record Contact(
            long id, String firstName, String lastName, String email, String phone, String language, ZoneId timeZone)
            implements Serializable {

        /** @param phone at which they are reached about this */
        public static Contact of(Customer customer, String phone) {
            return new Contact(
                    customer.id(),
                    customer.firstName(),
                    customer.lastName(),
                    customer.email() == null ? null : customer.email().value(),
                    phone,
                    customer.language(),
                    ZoneId.of(customer.timeZone()));
        }

        public String fullName() {
            return (firstName + " " + lastName).strip();
        }
    }

    /** Another appointment of the same staff member at the same time, buffers included. */
    public record Overlap(
            BookingReference reference,
            Instant start,
            Instant end,
            AppointmentStatus status,
            String customer,
            String service)
            implements Serializable {}

    /** What a list is sorted by. */
    public enum Sort {
        START,
        BOOKED_AT,
        CUSTOMER,
        SERVICE,
        STAFF,
        STATUS
    }

    /** An appointment under the key of a mail link, with the actor that the link makes of its holder. */
    public record Opened(Details details, Actor.Link actor) implements Serializable {}

    /** @return nothing when the actor sees no such appointment */
    public Optional<Details> find(BookingReference reference, Actor actor) {
        return views.find(reference, actor, policies(), clock.now());
    }

    /** What a link in a mail opens; nothing for an unknown or altered token, or once the appointment has started. */
    public Optional<Opened> openedBy(SecretToken token) {
        return links.appointmentOpenedBy(token)
                .map(id -> new Actor.Link(id, ""))
                .flatMap(link -> views.find(link, policies(), clock.now()))
                .filter(details -> clock.now().isBefore(details.start()))
                .map(details -> new Opened(
                        details, new Actor.Link(details.id(), details.customer().fullName())));
    }

    /** Whether the link did open this appointment until it started: its holder may be told so, nobody else learns it exists. */
    public boolean isSpent(SecretToken token, BookingReference reference) {
        return links.appointmentOpenedBy(token)
                .flatMap(id -> views.find(new Actor.Link(id, ""), policies(), clock.now()))
                .filter(details -> details.reference().equals(reference))
                .filter(details -> !clock.now().isBefore(details.start()))
                .isPresent();
    }

    /** The history, oldest first. */
    public List<HistoryLine> history(BookingReference reference, Actor actor) {
        return histories.of(reference, actor);
    }

    /** Those appointments of the business that the actor sees: all, or the own ones. */
    @RolesAllowed({"STAFF", "ADMIN"})
    public Page<Details> list(AppointmentFilter filter, PageRequest<Sort> page, Actor actor) {
        return list.read(filter, page, actor, policies(), clock.now());
    }

    /**
     * The same list, to be read to its end piece by piece: some that come after one, in the order of their numbers.
     *
     * @param id of the last one that was read; 0 for the first ones
     */
    @RolesAllowed({"STAFF", "ADMIN"})
    public List<Details> after(long id, int size, AppointmentFilter filter, Actor actor) {
        return list.after(id, size, filter, actor, policies(), clock.now());
    }

    /**
     * With what those appointments collide that their customers have asked for whatever else is booked then: one query for
     * any number of them.
     *
     * @return by the id of the appointment asked for, in order of time; who collides with nothing is missing
     */
    @RolesAllowed({"STAFF", "ADMIN"})
    public Map<Long, List<Overlap>> overlaps(Collection<Details> listed, Actor actor) {
        var asked = listed.stream().filter(Details::isAskedFor).map(Details::id).toList();
        return asked.isEmpty() ? Map.of() : views.overlaps(asked, actor);
    }

    /** How many appointments a customer ever booked, whatever became of them. */
    @RolesAllowed("ADMIN")
    public long countOf(long customerId) {
        return views.countOf(customerId);
    }

    /** For messages: the appointment as its customer sees it, whoever asks. */
    public Details asItsCustomerSees(long appointmentId) {
        return views.find(new Actor.Link(appointmentId, ""), policies(), clock.now())
                .orElseThrow();
    }

    /** A new key to the appointment, for a link in a mail that is just being sent. */
    public SecretToken issueManageLink(long appointmentId) {
        return links.issue(appointmentId, clock.now());
    }

    /**
     * What the availability has to be asked for a move: for a free time, or for any within working hours.
     *
     * @throws RefusedException when the actor sees no such appointment
     */
    public Wish wishToMove(BookingReference reference, Actor actor) {
        return appointments
                .find(reference, actor)
                .map(appointment ->
                        TimeTaking.wishToMove(appointment, policies().of(appointment.serviceId()), actor))
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
    }

    private ChangePolicies policies() {
        return ChangePolicies.read(settings, servicePolicies);
    }
}
