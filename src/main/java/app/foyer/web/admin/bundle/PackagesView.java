package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory;
import app.foyer.shared.Refusal;
import app.foyer.web.admin.Moved;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/packages.xhtml}: what the business sells in packages, in its order, and one of them in the drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class PackagesView {

    private static final String PAGE = "/admin/packages?faces-redirect=true";
    private static final String PACKAGE = "package";
    private static final String SHOW = "show";
    private static final String ARCHIVED = "archived";
    private static final String DO = "do";

    @Inject
    private BundleDirectory packages;

    @Inject
    private Moved moved;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private boolean archived;
    private List<BundleDirectory.Entry> rows;
    private BundleDirectory.Entry open;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        archived = ARCHIVED.equals(parameters.get(SHOW));
        open = SentNumber.id(parameters.get(PACKAGE)).flatMap(packages::find).orElse(null);
    }

    /** Says so when the address asks for one that is not there. */
    public void mustBeThere() {
        if (open == null && parameters.get(PACKAGE) != null) {
            Said.warning(wording.of(Refusal.because("bundle.unknown")));
        }
    }

    /** One place up or down: the button that was pressed names what is moved. */
    public String order() {
        return moved.pressed()
                .map(button -> {
                    packages.move(button.id(), button.up(), signedIn.getEmail());
                    return moved.done(PAGE + (archived ? "&" + SHOW + "=" + ARCHIVED : ""), button);
                })
                .orElse(null);
    }

    public List<BundleDirectory.Entry> getRows() {
        if (rows == null) {
            rows = packages.all(!archived);
        }
        return rows;
    }

    public boolean isFirst(BundleDirectory.Entry row) {
        return row.equals(getRows().get(0));
    }

    public boolean isLast(BundleDirectory.Entry row) {
        return row.equals(getRows().get(getRows().size() - 1));
    }

    public boolean isArchived() {
        return archived;
    }

    /** The one in the drawer; null when none is. */
    public BundleDirectory.Entry getOpen() {
        return open;
    }

    public boolean isOpen(BundleDirectory.Entry row) {
        return open != null && open.id() == row.id();
    }

    /** Whether a new one is filled in. */
    public boolean isNew() {
        return open == null && "new".equals(parameters.get(DO));
    }

    /** Whether the dialog asks if it is to be archived. */
    public boolean isArchiving() {
        return open != null && open.active() && "archive".equals(parameters.get(DO));
    }

    public String addressOf(BundleDirectory.Entry row) {
        return list().with(PACKAGE, row.id()).toString();
    }

    /** The list alone. */
    public String getClose() {
        return list().toString();
    }

    /** With the drawer, without a dialog. */
    public String getHere() {
        return drawer().toString();
    }

    /** Where it is asked to whom it is sold. */
    public String getSellAddress() {
        return drawer().with(DO, PackagesOfCustomerView.SELL).toString();
    }

    public String getArchiveAddress() {
        return drawer().with(DO, "archive").toString();
    }

    /** What the address says, for the forms in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return (isNew() ? list().with(DO, "new") : drawer()).getEntries();
    }

    /** What the address says, for the form with the order. */
    public List<Map.Entry<String, String>> getKeptOfList() {
        return list().getEntries();
    }

    /** Says what happened, and shows the package as it is now, among those of its kind. */
    String done(long id, boolean isArchived, String key) {
        Said.afterwards(wording.here().text(key));
        return PAGE + (isArchived ? "&" + SHOW + "=" + ARCHIVED : "") + "&" + PACKAGE + "=" + id;
    }

    private Address drawer() {
        return list().with(PACKAGE, open == null ? null : open.id());
    }

    private Address list() {
        return Address.here().with(SHOW, archived ? ARCHIVED : null);
    }
}
