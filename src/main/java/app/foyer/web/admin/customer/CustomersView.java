package app.foyer.web.admin.customer;

import app.foyer.booking.AppointmentService;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Access;
import app.foyer.customer.CustomerDirectory.Entry;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.customer.CustomerDirectory.Sort;
import app.foyer.customer.CustomerDirectory.Wanted;
import app.foyer.customer.tag.TagService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/customers.xhtml}: everybody in the directory, and one of them in a drawer for a quick look. */
@Named
@RequestScoped
public class CustomersView {

    static final String HERE = "/admin/customers";

    private static final int ROWS = 25;
    private static final String OPEN = "customer";

    @Inject
    private CustomerDirectory directory;

    @Inject
    private TagService tags;

    @Inject
    private AppointmentService appointments;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private ZoneId zone;
    private CustomerChoices choices;
    private Sorting<Sort> sorting;
    private Rows<Entry> list;
    private Map<Long, List<String>> tagsOfList;
    private Opened open;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        zone = settings.read(CompanySettings.class).timeZone();
        choices = CustomerChoices.from(parameters, zone);
        sorting = Sorting.asked(
                parameters.get("sort"), parameters.get("order"), new Sorting<>(Sort.NAME, true, choices.address()));
    }

    /** Says so when the address asks for somebody who is not there. */
    public void open() {
        if (parameters.get(OPEN) != null && getOpen() == null) {
            Said.warning(wording.of(Refusal.because("customer.unknown")));
        }
    }

    public Rows<Entry> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> directory.all(choices.wanted(), sorting.page(first, ROWS)));
        }
        return list;
    }

    /** The words on one of the rows; all of them are read at once. */
    public List<String> tagsOf(Entry entry) {
        if (tagsOfList == null) {
            tagsOfList = tags.of(getList().rows().stream().map(Entry::id).toList());
        }
        return tagsOfList.getOrDefault(entry.id(), List.of());
    }

    public List<String> getTags() {
        return tags.all();
    }

    public Access[] getAccesses() {
        return Access.values();
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    public Wanted getWanted() {
        return choices.wanted();
    }

    public String getAccess() {
        return choices.access();
    }

    /** The day since which they are known, as it stands in the address; empty for any. */
    public String getSince() {
        return choices.since() == null ? "" : choices.since().toString();
    }

    public boolean isFiltered() {
        return choices.wanted().isNarrowed();
    }

    /** The person in the drawer; null when nobody is. */
    public Opened getOpen() {
        if (open == null) {
            open = SentNumber.id(parameters.get(OPEN)).flatMap(directory::find).orElse(null);
        }
        return open;
    }

    /** How many appointments this person ever booked. */
    public long getAppointments() {
        return appointments.countOf(getOpen().entry().id());
    }

    public String addressOf(Entry entry) {
        return page().with(OPEN, entry.id()).toString();
    }

    public boolean isOpen(Entry entry) {
        return getOpen() != null && open.entry().id() == entry.id();
    }

    /** The list as it is, without the drawer. */
    public String getClose() {
        return page().toString();
    }

    /** The choices of the address that the search's form does not hold itself. */
    public List<Map.Entry<String, String>> getOrder() {
        return Address.here()
                .with("sort", parameters.get("sort"))
                .with("order", parameters.get("order"))
                .getEntries();
    }

    /** What the address says, for the forms of this page. */
    public List<Map.Entry<String, String>> getKept() {
        return page().with(OPEN, getOpen() == null ? null : open.entry().id()).getEntries();
    }

    /** Words by the company's clock: a customer belongs to no place. */
    public Wording there() {
        return wording.in(zone);
    }

    Address page() {
        var number = getList().number();
        return sorting.kept().with("page", number == 1 ? null : number);
    }
}
