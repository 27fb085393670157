package app.foyer.web.admin.customer;

import app.foyer.booking.AppointmentService;
import app.foyer.customer.CustomerDirectory;
import app.foyer.customer.CustomerDirectory.Entry;
import app.foyer.customer.CustomerDirectory.Opened;
import app.foyer.customer.CustomerDirectory.Sort;
import app.foyer.customer.picture.PictureService;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Rows;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.Sorting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Behind {@code /admin/customers.xhtml}: everybody in the directory, and whether one of them may sign in. */
@Named
@RequestScoped
@ExplainsRefusals
public class CustomersView {

    private static final int ROWS = 25;
    static final int LONGEST_SEARCH = 100;
    private static final String OPEN = "customer";
    private static final String SEARCH = "search";
    private static final String HERE = "/admin/customers";

    @Inject
    private CustomerDirectory directory;

    @Inject
    private AppointmentService appointments;

    @Inject
    private PictureService pictures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private String search;
    private Sorting<Sort> sorting;
    private Rows<Entry> list;
    private Opened open;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var typed = Objects.requireNonNullElse(parameters.get(SEARCH), "").strip();
        search = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        var address = Address.here().with(SEARCH, search.isEmpty() ? null : search);
        sorting =
                Sorting.asked(parameters.get("sort"), parameters.get("order"), new Sorting<>(Sort.NAME, true, address));
    }

    /** Says so when the address asks for somebody who is not there. */
    public void open() {
        if (parameters.get(OPEN) != null && getOpen() == null) {
            Said.warning(wording.of(Refusal.because("customer.unknown")));
        }
    }

    public void allowLogin() throws IOException {
        var before = opened();
        directory.allowLogin(before.entry().id(), signedIn.getEmail());
        done("admin.customers.said.allowed", before);
    }

    public void barLogin() throws IOException {
        var before = opened();
        directory.barLogin(before.entry().id(), signedIn.getEmail());
        done("admin.customers.said.barred", before);
    }

    public void sendAccess() throws IOException {
        var before = opened();
        directory.sendAccess(before.entry().id(), signedIn.getEmail());
        done("admin.customers.said.sent", before);
    }

    public Rows<Entry> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"),
                    ROWS,
                    sorting.kept(),
                    first -> directory.all(search, sorting.page(first, ROWS)));
        }
        return list;
    }

    public Sorting<Sort> getSorting() {
        return sorting;
    }

    public String getSearch() {
        return search;
    }

    public boolean isFiltered() {
        return !search.isEmpty();
    }

    /** The person in the drawer; null when nobody is. */
    public Opened getOpen() {
        var asked = parameters.get(OPEN);
        if (open == null && asked != null && asked.matches("[1-9][0-9]{0,17}")) {
            open = directory.find(Long.parseLong(asked)).orElse(null);
        }
        return open;
    }

    /** Where the picture of the person in the drawer is; null when there is none. */
    public String getPicture() {
        var id = getOpen().entry().id();
        return pictures.changedAtOfCustomer(id)
                .map(changed -> Address.of(HERE + "/picture")
                        .with(OPEN, id)
                        .with("v", changed.toEpochMilli())
                        .toString())
                .orElse(null);
    }

    /** How many appointments this person ever booked. */
    public long getAppointments() {
        return appointments.countOf(getOpen().entry().id());
    }

    /** The list of this person's appointments. */
    public String getAddressOfAppointments() {
        var entry = getOpen().entry();
        return Address.of("/admin/appointments")
                .with(SEARCH, entry.email() == null ? entry.fullName() : entry.email())
                .toString();
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

    /** What the address says, for the form in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return page().with(OPEN, getOpen().entry().id()).getEntries();
    }

    /** Words by the company's clock: a customer belongs to no place. */
    public Wording there() {
        return wording.in(settings.read(CompanySettings.class).timeZone());
    }

    /** Gone meanwhile: as absent as an unknown one. */
    private Opened opened() {
        if (getOpen() == null) {
            throw new RefusedException(Refusal.because("customer.unknown"));
        }
        return open;
    }

    private void done(String key, Opened whom) throws IOException {
        Said.afterwards(wording.here().text(key, whom.entry().fullName()));
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath()
                + HERE
                + page().with(OPEN, whom.entry().id()));
    }

    private Address page() {
        var number = getList().number();
        return sorting.kept().with("page", number == 1 ? null : number);
    }
}
