package app.foyer.web.admin.customer;

import app.foyer.privacy.CustomerDeletion;
import app.foyer.privacy.CustomerDeletion.Preview;
import app.foyer.privacy.CustomerDeletion.Upcoming;
import app.foyer.shared.personal.DeletionMode;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Behind {@code /admin/customer-delete.xhtml}: what would go with one customer or several, what would stay, and doing it. */
@Named
@RequestScoped
public class CustomerDeleteView {

    private static final String WHO = "customers";
    private static final String MODE = "mode";

    @Inject
    private CustomerDeletion deletion;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private List<Long> asked;
    private DeletionMode mode;
    private Preview preview;
    private String upcoming = "";

    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = AskedCustomer.allIn(parameters.get(WHO));
        mode = CustomerDeletion.MODES.stream()
                .filter(known -> known.name().equalsIgnoreCase(parameters.get(MODE)))
                .findFirst()
                .orElseGet(deletion::usualMode);
    }

    /** As soon as nobody of them is there, neither is this page. */
    public String mustBeThere() {
        if (asked.isEmpty()) {
            return CustomerView.LIST;
        }
        if (getPreview().people().isEmpty()) {
            NotThere.answer();
        }
        return null;
    }

    public String delete() {
        var decided = decided();
        if (getPreview().upcoming() > 0 && decided == null) {
            Said.beside("deleteForm:upcoming", wording.here().text("customers.delete.upcoming.missing"));
            return null;
        }
        var outcome = deletion.delete(asked, mode, decided, signedIn.getEmail());
        if (outcome.gone() > 0) {
            Said.afterwards(wording.here().text("customers.said.deleted", outcome.gone()));
        }
        outcome.stayed()
                .forEach(one -> Said.warningAfterwards(
                        wording.here().text("customers.said.stayed", one.fullName(), wording.all(one.reasons()))));
        return CustomerView.LIST;
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = deletion.preview(asked, mode);
        }
        return preview;
    }

    public DeletionMode getMode() {
        return mode;
    }

    /** The ways to delete, each with its address. */
    public List<DeletionMode> getModes() {
        return Arrays.stream(DeletionMode.values())
                .filter(CustomerDeletion.MODES::contains)
                .toList();
    }

    public String addressOf(DeletionMode other) {
        return here().with(MODE, name(other)).toString();
    }

    public List<Kept> getGoing() {
        return getPreview().withFate(Fate.GOES);
    }

    public List<Kept> getLosing() {
        return getPreview().withFate(Fate.LOSES_THE_PERSON);
    }

    /** {@code 3 upcoming appointments}. */
    public String words(Kept one) {
        return wording.here().text("customers.kept." + one.what(), one.count());
    }

    /** Back to the one customer, or to the list. */
    public String getBack() {
        return asked.size() == 1 ? "customer?customer=" + asked.get(0) : "customers";
    }

    public List<Map.Entry<String, String>> getKept() {
        return here().with(MODE, name(mode)).getEntries();
    }

    public String getUpcoming() {
        return upcoming;
    }

    public void setUpcoming(String upcoming) {
        this.upcoming = upcoming == null ? "" : upcoming;
    }

    private Upcoming decided() {
        return Arrays.stream(Upcoming.values())
                .filter(one -> one.name().equals(upcoming))
                .findFirst()
                .orElse(null);
    }

    private Address here() {
        return Address.here().with(WHO, asked.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static String name(DeletionMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
