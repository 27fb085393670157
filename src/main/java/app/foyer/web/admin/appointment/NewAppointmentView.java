package app.foyer.web.admin.appointment;

import app.foyer.availability.Wish;
import app.foyer.booking.DeskBooking;
import app.foyer.booking.desk.DeskCustomers;
import app.foyer.booking.desk.DeskCustomers.Suggestion;
import app.foyer.booking.desk.DeskService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.AppointmentStatus;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.appointment.DeskOffer.FreeTime;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dialog of {@code /admin/appointments?do=new}: books for a customer, known or new. */
@Named
@RequestScoped
public class NewAppointmentView {

    static final String DO = "new";
    private static final String FORM = "newAppointment:";

    @Inject
    private DeskService desk;

    @Inject
    private DeskCustomers customers;

    @Inject
    private DeskOffer offer;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private BookedWords bookedWords;

    @Inject
    private WayBack back;

    @Inject
    private KnownCustomer knownCustomer;

    @Inject
    private DeskQuestionsView questions;

    @Inject
    private DeskSessionView sessions;

    private final NewAppointmentForm form = new NewAppointmentForm();
    private Map<String, String> parameters;
    private RefusedAtTheDesk refused;
    private List<Suggestion> sameName = List.of();
    private String knownAlready = "";

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        NewAppointmentAddress.fill(form, parameters, offer);
    }

    public boolean isOpen() {
        return DO.equals(parameters.get("do"));
    }

    public String book() {
        return book(false);
    }

    /** Whatever speaks against the time: what that is was just read. */
    public String bookAnyway() {
        return book(true);
    }

    private String book(boolean anyway) {
        var country = settings.read(CompanySettings.class).phoneCountry();
        knownAlready = knownCustomer.sentence(form, country);
        var problems = form.problems(country, getZone());
        if (!problems.isEmpty()) {
            problems.forEach((field, refusal) -> Said.beside(FORM + field, wording.of(refusal)));
            return null;
        }
        if (questions.sayWhatIsWrong(form.getService()) || asksWhoIsMeant()) {
            return null;
        }
        try {
            var booked = desk.book(request(anyway));
            questions.filesAreTaken(form.getService());
            Said.afterwards(bookedWords.of(booked.reference()));
            if (!knownAlready.isEmpty() && !booked.repeated()) {
                Said.warningAfterwards(knownAlready);
            }
            back.afterwards(Address.here().with("appointment", booked.reference()));
        } catch (RefusedException no) {
            refused = RefusedAtTheDesk.by(no, desk.mayBeDoneAnyway(no), wording.in(getZone()), this::at);
        }
        return null;
    }

    /** There are people of this name, and nothing else was said: one of them may be meant. */
    private boolean asksWhoIsMeant() {
        var isSure = form.getCustomer() != null
                || parameters.containsKey("somebodyNew")
                || isTyped(form.getEmail())
                || isTyped(form.getPhone());
        if (!isSure) {
            sameName = customers.matching(form.getWho());
        }
        return !sameName.isEmpty();
    }

    private DeskBooking request(boolean anyway) {
        var company = settings.read(CompanySettings.class);
        return new DeskBooking(
                form.toCustomer(company.phoneCountry(), company.timeZone()),
                form.getService(),
                Optional.ofNullable(form.getStaff()),
                Optional.ofNullable(form.getLocation()),
                form.getWhen().toInstant(getZone()),
                form.getWhen().toLength(),
                form.getStatus(),
                form.getNote() == null ? "" : form.getNote().strip(),
                questions.filledIn(form.getService()),
                form.isTold(),
                anyway,
                sessions.lotId(),
                requestKey.key());
    }

    /** Before the dialog is shown once more. */
    public void keepFiles() {
        if (isOpen()) {
            questions.keepFiles(form.getService());
        }
    }

    public NewAppointmentForm getForm() {
        return form;
    }

    /** Why it was not booked; null when nobody has tried. */
    public RefusedAtTheDesk getRefused() {
        return refused;
    }

    /** Known people of the name that was typed for somebody new. */
    public List<Suggestion> getSameName() {
        return sameName;
    }

    /** That somebody is known by the address or the number that was typed for somebody new; empty when nobody is. */
    public String getKnownAlready() {
        return knownAlready;
    }

    /** Who is meant by what is typed in the field for the customer. */
    public List<Suggestion> getSuggestions() {
        return form.getWho() == null || form.getCustomer() != null ? List.of() : customers.matching(form.getWho());
    }

    /** The known customer for whom it is; null for somebody new. */
    public Suggestion getKnown() {
        return form.getCustomer() == null
                ? null
                : customers.find(form.getCustomer()).orElse(null);
    }

    /** The same dialog for this customer, with all that can be said in an address. */
    public String addressFor(Suggestion customer) {
        return NewAppointmentAddress.of(form, back)
                .with("customer", customer.id())
                .toString();
    }

    public String getAddressForSomebodyElse() {
        return NewAppointmentAddress.of(form, back).without("customer").toString();
    }

    private String at(Instant start) {
        return NewAppointmentAddress.of(form, back)
                .with("start", start)
                .without("day")
                .without("time")
                .toString();
    }

    /** Free times of the day that is chosen. */
    public List<FreeTime> getTimes() {
        var day = form.getWhen().toDay();
        if (form.getService() == null || day.isEmpty()) {
            return List.of();
        }
        var staff = offer.self().or(() -> Optional.ofNullable(form.getStaff()));
        var wish = Wish.toBook(form.getService(), staff, Optional.ofNullable(form.getLocation()));
        var length = form.getWhen().toLength();
        return offer.times(length.map(wish::lasting).orElse(wish), day.get(), getZone());
    }

    public boolean isReadyForTimes() {
        return form.getService() != null && form.getWhen().toDay().isPresent();
    }

    public ZoneId getZone() {
        return offer.zone(form.getLocation());
    }

    public List<AppointmentStatus> getStatuses() {
        return List.of(AppointmentStatus.CONFIRMED, AppointmentStatus.PENDING);
    }

    public String getClose() {
        return back.address();
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }
}
