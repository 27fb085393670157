package app.foyer.web.book;

import app.foyer.booking.Actor;
import app.foyer.booking.BookedThrough;
import app.foyer.booking.BookingRequest;
import app.foyer.booking.BookingService;
import app.foyer.booking.SlotRefusedException;
import app.foyer.catalog.CatalogService.OfferedService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.TimeRange;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.SlotCalendar;
import app.foyer.web.support.Text;
import app.foyer.web.support.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Behind {@code /book.xhtml}: service, person, place, time, details. Everything but the details stands in the address. */
@Named
@RequestScoped
public class BookView {

    @Inject
    private BookingPath path;

    @Inject
    private BookingService bookings;

    @Inject
    private OpenedBookings opened;

    @Inject
    private GuestForm guest;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private BookedView made;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    @Inject
    private Text text;

    private Map<String, String> address;
    private SlotCalendar calendar;
    private List<Alternative> alternatives = List.of();

    /** Services of one category, in the order of the business. */
    public record Category(String name, List<OfferedService> services) implements Serializable {}

    /** Another time instead of the one that is gone. */
    public record Alternative(String label, String address) implements Serializable {}

    @PostConstruct
    void follow() {
        var faces = FacesContext.getCurrentInstance();
        address = faces.getExternalContext().getRequestParameterMap();
        path.follow(address, visitor.zone(), faces.isPostback());
    }

    public Step getStep() {
        return made.isFound() ? Step.DONE : path.step();
    }

    /** Whether something is chosen and not booked yet: then the appointment so far stands beside the step. */
    public boolean isUnderway() {
        return getStep() != Step.SERVICE && getStep() != Step.DONE;
    }

    public String getStepPage() {
        return "/WEB-INF/book/" + getStep().page() + ".xhtml";
    }

    public String getTitle() {
        return text.get("book.step." + getStep().page());
    }

    public List<Refusal> getNotices() {
        return address.containsKey("done") && !made.isFound()
                ? List.of(Refusal.because("book.done.unknown"))
                : path.notices();
    }

    // service

    public List<Category> getCategories() {
        Map<String, List<OfferedService>> byCategory = path.services().stream()
                .collect(Collectors.groupingBy(OfferedService::category, LinkedHashMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(category -> new Category(category.getKey(), category.getValue()))
                .toList();
    }

    public String addressOfService(OfferedService service) {
        return path.before(Step.SERVICE).with("service", service.id()).toString();
    }

    // person and place

    public String getAddressOfAnyone() {
        return path.before(Step.PERSON).with("staff", Choices.ANYONE).toString();
    }

    public String addressOfPerson(Person person) {
        return path.before(Step.PERSON).with("staff", person.id()).toString();
    }

    /** What stands in the circle instead of a picture. */
    public String initials(Person person) {
        return Arrays.stream(person.name().strip().split("\\s+"))
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)))
                .limit(2)
                .collect(Collectors.joining());
    }

    public List<Place> getLocations() {
        return path.locations();
    }

    public String addressOfLocation(Place place) {
        return path.before(Step.LOCATION).with("location", place.id()).toString();
    }

    /** When this place has its first free time, in words. */
    public String firstTimeAt(Place place) {
        return path.firstStartAt(place)
                .map(start -> text.of("book.location.first", wording.dateTime(start)))
                .orElseGet(() -> text.get("book.location.none"));
    }

    // time

    public SlotCalendar getCalendar() {
        if (calendar == null) {
            calendar = makeCalendar();
        }
        return calendar;
    }

    private SlotCalendar makeCalendar() {
        var free = path.offersHere().byDay(visitor.zone()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> day.getValue().stream()
                        .map(offer -> offer.start())
                        .toList()));
        var nextFree = free.keySet().stream().min(LocalDate::compareTo);
        var asked = path.asked();
        var month = asked.month().or(() -> nextFree.map(YearMonth::from)).orElseGet(() -> YearMonth.from(path.today()));
        var day = asked.day().or(() -> firstIn(month, free.keySet()));
        return SlotCalendar.of(
                new SlotCalendar.Chosen(month, day.orElse(null), path.start()),
                new SlotCalendar.Offer(free, path.today(), path.last(), nextFree.orElse(null)),
                wording.here(),
                DayOfWeek.MONDAY,
                path.before(Step.TIME));
    }

    private static Optional<LocalDate> firstIn(YearMonth month, Set<LocalDate> days) {
        return days.stream().filter(day -> YearMonth.from(day).equals(month)).min(LocalDate::compareTo);
    }

    public boolean isTimeChosen() {
        return path.start() != null;
    }

    public String getAddressOfDetails() {
        return Choices.toDetails(path.before(Step.TIME), path.start()).toString();
    }

    /** Whether somebody else could have time when the chosen person has none. */
    public boolean isOtherPersonPossible() {
        return path.staff() != null
                && path.service().staff().size() > 1
                && path.offersHere().offers().isEmpty();
    }

    // what was chosen so far

    public OfferedService getService() {
        return path.service();
    }

    public Person getStaff() {
        return path.staff();
    }

    public boolean isPersonChosen() {
        return path.isPersonChosen();
    }

    public Place getLocation() {
        return path.location();
    }

    public Instant getStart() {
        return path.start();
    }

    public TimeRange getTime() {
        return path.start() == null
                ? null
                : TimeRange.from(path.start(), path.service().duration());
    }

    /** Whether the clock at the chosen place shows another time than the visitor's. */
    public boolean isElsewhere() {
        if (path.start() == null || path.location() == null) {
            return false;
        }
        var there = path.location().zone().getRules().getOffset(path.start());
        return !there.equals(visitor.zone().getRules().getOffset(path.start()));
    }

    public String getAddressOfServices() {
        return path.before(Step.SERVICE).toString();
    }

    public String getAddressOfPeople() {
        return path.before(Step.PERSON).toString();
    }

    public String getAddressOfLocations() {
        return path.before(Step.LOCATION).toString();
    }

    public String getAddressOfTimes() {
        return path.before(Step.TIME)
                .with("day", path.start() == null ? null : wording.here().dateOf(path.start()))
                .toString();
    }

    // details

    /** Books and leads to the page that says so. When something is wrong, the same page says what; nothing typed is lost. */
    public void book() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var language = faces.getViewRoot().getLocale();
        var details = guest.details(
                language, visitor.zone(), faces.getExternalContext().getRequestLocale());
        var problems = details.problems();
        if (!problems.isEmpty()) {
            problems.forEach(this::sayBeside);
            return;
        }
        try {
            var booked = bookings.book(new BookingRequest(
                    path.service().id(),
                    Optional.ofNullable(path.staff()).map(Person::id),
                    Optional.ofNullable(path.location()).map(Place::id),
                    path.start(),
                    details.toGuest(),
                    guest.getNotes() == null ? "" : guest.getNotes().strip(),
                    BookedThrough.PAGE,
                    requestKey.key()));
            opened.remember(
                    booked.reference(),
                    new Actor.Link(booked.appointmentId(), (details.firstName() + " " + details.lastName()).strip()));
            guest.forget();
            var external = faces.getExternalContext();
            external.redirect(Address.of(external.getRequestContextPath() + "/book")
                    .with("done", booked.reference())
                    .toString());
        } catch (SlotRefusedException gone) {
            offerOthers(gone);
        } catch (RefusedException refused) {
            refused.refusals().forEach(refusal -> say(null, refusal));
        }
    }

    private void offerOthers(SlotRefusedException gone) {
        if (!gone.isTaken() || gone.alternatives().isEmpty()) {
            gone.refusals().forEach(refusal -> say(null, refusal));
        }
        alternatives = gone.alternatives().stream()
                .map(offer -> new Alternative(
                        wording.dateTime(offer.start()),
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
