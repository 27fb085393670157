package app.foyer.web.admin.customer;

import app.foyer.booking.Actor;
import app.foyer.booking.AppointmentFilter;
import app.foyer.booking.AppointmentService;
import app.foyer.booking.AppointmentService.Details;
import app.foyer.booking.AppointmentService.Sort;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.customer.merge.MergeService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.PageRequest;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/customer.xhtml}: all that is known about one customer, or the form for a new one. */
@Named
@RequestScoped
public class CustomerView {

    static final String LIST = "/admin/customers?faces-redirect=true";

    private static final String WHO = "customer";
    private static final String DO = "do";
    private static final int ROWS = 10;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private MergeService merging;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Opened one;
    private Rows<Details> booked;
    private List<MergeService.Double> doubles;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        one = SentNumber.id(parameters.get(WHO)).flatMap(directory::find).orElse(null);
    }

    /**
     * An entry that was merged leads to the one that stands for it, a form of somebody who was deleted since it was opened
     * to a word about that; an address that asks for nothing, to the list.
     */
    public String mustBeThere() {
        if (one != null || isNew()) {
            return null;
        }
        if (parameters.get(WHO) == null) {
            return LIST;
        }
        var faces = FacesContext.getCurrentInstance();
        var into =
                SentNumber.id(parameters.get(WHO)).flatMap(merging::mergedInto).flatMap(directory::find);
        if (into.isPresent()) {
            var said = faces.isPostback() ? "customers.merged.meanwhile" : "customers.merged.into";
            Said.afterwards(wording.here().text(said, into.get().entry().fullName()));
            return address(into.get().entry().id());
        }
        if (faces.isPostback()) {
            Said.afterwards(wording.here().text("customers.gone"));
            return LIST;
        }
        NotThere.answer();
        return null;
    }

    static String address(long id) {
        return "/admin/customer?faces-redirect=true&customer=" + id;
    }

    /** Null while somebody new is entered. */
    public Opened getOne() {
        return one;
    }

    public boolean isNew() {
        return parameters.get(WHO) == null && "new".equals(parameters.get(DO));
    }

    public boolean isEditing() {
        return one != null && "edit".equals(parameters.get(DO));
    }

    public String getTitle() {
        return one == null ? wording.here().text("customers.new") : one.entry().fullName();
    }

    /** What this person has booked, the latest first. */
    public Rows<Details> getBooked() {
        if (booked == null) {
            var whose = new Actor.Customer(one.entry().id(), one.entry().fullName());
            booked = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    Address.here().with(WHO, one.entry().id()),
                    first -> appointments.list(
                            AppointmentFilter.none(), new PageRequest<>(first, ROWS, Sort.START, false), whose));
        }
        return booked;
    }

    public List<MergeService.Double> getDoubles() {
        if (doubles == null) {
            doubles = merging.doublesOf(one.entry().id());
        }
        return doubles;
    }

    /** By what somebody else looks like this person. */
    public String likenessOf(MergeService.Double other) {
        var words = wording.here();
        return String.join(
                ", ",
                other.likeness().stream()
                        .sorted()
                        .map(likeness -> words.text("customers.likeness." + likeness))
                        .toList());
    }

    /** What the log calls this person. */
    public List<String> getNamesInTheLog() {
        var number = "#" + one.entry().id();
        return one.entry().email() == null
                ? List.of(number)
                : List.of(one.entry().email(), number);
    }

    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(WHO, one == null ? null : one.entry().id()).getEntries();
    }

    public String getHere() {
        return Address.here().with(WHO, one == null ? null : one.entry().id()).toString();
    }

    /** Words by the company's clock: a customer belongs to no place. */
    public Wording there() {
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }
}
