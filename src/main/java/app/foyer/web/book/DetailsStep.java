package app.foyer.web.book;

import app.foyer.booking.Actor;
import app.foyer.booking.BookedThrough;
import app.foyer.booking.BookingReference;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.BookingService;
import app.foyer.booking.FilledForm;
import app.foyer.booking.SlotRefusedException;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.customer.Guest;
import app.foyer.shared.PhoneNumber;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Site;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The last step of {@code /book.xhtml}: who comes, and the booking itself. */
@Named
@RequestScoped
public class DetailsStep {

    @Inject
    private BookingPath path;

    @Inject
    private BookingService bookings;

    @Inject
    private OpenedBookings opened;

    @Inject
    private Booker booker;

    @Inject
    private ReadOffer read;

    @Inject
    private GuestForm guest;

    @Inject
    private AskedStep asked;

    @Inject
    private SessionStep session;

    @Inject
    private CouponStep coupon;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private Visitor visitor;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private List<Alternative> alternatives = List.of();

    /** Another time instead of the one that is gone. */
    public record Alternative(String label, String address) implements Serializable {}

    /** Books and leads to the page that says so. When something is wrong, the same page says what; nothing typed is lost. */
    public void book() throws IOException {
        if (!booker.isTheSame()) {
            say(null, Refusal.because("book.somebodyElse"));
            return;
        }
        if (!read.isTheSame()) {
            if (!isCouponWrong()) {
                say(null, Refusal.because("book.otherOffer", read.told()));
            }
            return;
        }
        var person = known().or(this::typed);
        var form = asked.read();
        if (isSomethingMissing(person.isEmpty(), form)) {
            return;
        }
        try {
            var booked = bookings.book(request(person.get(), form));
            opened.remember(booked.reference(), new Actor.Link(booked.appointmentId(), fullName(person.get())));
            guest.forget();
            asked.filesAreTaken();
            leadTo(booked.reference());
        } catch (SlotRefusedException gone) {
            offerOthers(gone);
        } catch (RefusedException refused) {
            session.readAnew();
            refused.refusals().forEach(refusal -> say(null, refusal));
        }
    }

    /** Who has signed in, with the number that was typed where the business wants one and none was known. */
    private Optional<Guest> known() {
        return booker.known()
                .map(guest -> asked.isPhoneOfKnownAsked()
                        ? new Guest(
                                guest.firstName(),
                                guest.lastName(),
                                guest.email(),
                                typedPhone(),
                                guest.language(),
                                guest.timeZone())
                        : guest);
    }

    /** All of it is said at once. @param nobody whether something is wrong with the person already */
    private boolean isSomethingMissing(boolean nobody, FilledForm form) {
        var isAnswerWrong = asked.saysWhatIsWrong(path.service().id(), form);
        var isPhoneWrong = !nobody && asked.isPhoneOfKnownAsked() && saysPhoneIsWrong();
        var isNoteMissing = asked.getFields().notes().isRequired() && notes().isEmpty();
        if (isNoteMissing) {
            sayBeside("notes", Refusal.because("booking.notes.missing"));
        }
        var isCouponWrong = isCouponWrong();
        return nobody || isAnswerWrong || isPhoneWrong || isNoteMissing || isCouponWrong;
    }

    /** Then that is what changed the price, and what is said. */
    private boolean isCouponWrong() {
        return session.lotId().isEmpty() && coupon.saysWhatIsWrong();
    }

    private boolean saysPhoneIsWrong() {
        var country = site.getCompany().phoneCountry().getCountry();
        var isRight = PhoneNumber.parse(guest.getPerson().getPhone(), country).isPresent();
        if (!isRight) {
            sayBeside("phone", Refusal.because("customer.phone." + (typedPhone().isEmpty() ? "missing" : "wrong")));
        }
        return !isRight;
    }

    private String typedPhone() {
        var typed = guest.getPerson().getPhone();
        return typed == null ? "" : typed.strip();
    }

    private String notes() {
        return guest.getNotes() == null ? "" : guest.getNotes().strip();
    }

    /** Who was typed; nobody when something is wrong, which is told beside its field. */
    private Optional<Guest> typed() {
        var language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var details = guest.details(language, visitor.zone(), site.getCompany().phoneCountry());
        var problems = asked.problems(details);
        problems.forEach(this::sayBeside);
        return problems.isEmpty() ? Optional.of(details.toGuest()) : Optional.empty();
    }

    private BookingRequest request(Guest person, FilledForm form) {
        return new BookingRequest(
                path.service().id(),
                Optional.ofNullable(path.staff()).map(Person::id),
                Optional.ofNullable(path.location()).map(Place::id),
                path.start(),
                person,
                notes(),
                form,
                BookedThrough.PAGE,
                requestKey.key(),
                coupon.typed(),
                session.lotId());
    }

    private void leadTo(BookingReference booked) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(Address.of(external.getRequestContextPath() + "/book")
                .with("done", booked)
                .with("zone", visitor.asked().orElse(null))
                .toString());
    }

    private static String fullName(Guest person) {
        return (person.firstName() + " " + person.lastName()).strip();
    }

    private void offerOthers(SlotRefusedException gone) {
        if (!gone.isTaken() || gone.alternatives().isEmpty()) {
            gone.refusals().forEach(refusal -> say(null, refusal));
        }
        alternatives = gone.alternatives().stream()
                .map(offer -> new Alternative(
                        wording.here().dateTimeInZone(offer.start()),
                        Choices.toDetails(path.before(Step.TIME), offer.start()).toString()))
                .toList();
    }

    private void sayBeside(String field, Refusal refusal) {
        var id = "details:" + field;
        if (FacesContext.getCurrentInstance().getViewRoot().findComponent(id) instanceof UIInput input) {
            input.setSubmittedValue(input.getValue());
            input.setValid(false);
        }
        say(id, refusal);
    }

    private void say(String field, Refusal refusal) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, wording.of(refusal), null));
    }

    /** The nearest free times, when the chosen one was taken meanwhile. */
    public List<Alternative> getAlternatives() {
        return alternatives;
    }
}
