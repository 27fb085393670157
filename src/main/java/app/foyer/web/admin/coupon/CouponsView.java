package app.foyer.web.admin.coupon;

import app.foyer.coupon.CouponDirectory;
import app.foyer.coupon.CouponDirectory.Entry;
import app.foyer.coupon.CouponDirectory.Use;
import app.foyer.shared.Refusal;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
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

/** Behind {@code /admin/coupons.xhtml}: the coupons of the business, the latest first, and one of them in the drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class CouponsView {

    private static final String PAGE = "/admin/coupons?faces-redirect=true";
    private static final String COUPON = "coupon";
    private static final String SHOW = "show";
    private static final String ARCHIVED = "archived";
    private static final String DO = "do";

    @Inject
    private CouponDirectory coupons;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private boolean archived;
    private Rows<Entry> list;
    private Entry open;
    private List<Use> uses;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        archived = ARCHIVED.equals(parameters.get(SHOW));
        open = SentNumber.id(parameters.get(COUPON)).flatMap(coupons::find).orElse(null);
    }

    /** Says so when the address asks for one that is not there. */
    public void mustBeThere() {
        if (open == null && parameters.get(COUPON) != null) {
            Said.warning(wording.of(Refusal.because("coupon.unknown")));
        }
    }

    public Rows<Entry> getList() {
        if (list == null) {
            list = Rows.read(
                    parameters.get("page"), CouponDirectory.PAGE_SIZE, list(), first -> coupons.list(!archived, first));
        }
        return list;
    }

    public boolean isArchived() {
        return archived;
    }

    /** The one in the drawer; null when none is. */
    public Entry getOpen() {
        return open;
    }

    public boolean isOpen(Entry row) {
        return open != null && open.id() == row.id();
    }

    /** What was booked with it, the latest first; some. */
    public List<Use> getUses() {
        if (uses == null) {
            uses = coupons.latestUses(open.id());
        }
        return uses;
    }

    /** Whether a new one is filled in. */
    public boolean isNew() {
        return open == null && "new".equals(parameters.get(DO));
    }

    /** Whether the dialog asks if it is to be archived. */
    public boolean isArchiving() {
        return open != null && open.active() && "archive".equals(parameters.get(DO));
    }

    public String addressOf(Entry row) {
        return list().with(COUPON, row.id()).toString();
    }

    /** The list alone. */
    public String getClose() {
        return list().toString();
    }

    /** With the drawer, without a dialog. */
    public String getHere() {
        return drawer().toString();
    }

    public String getArchiveAddress() {
        return drawer().with(DO, "archive").toString();
    }

    /** What the address says, for the forms in the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return (isNew() ? list().with(DO, "new") : drawer()).getEntries();
    }

    /** Says what happened, and shows the coupon as it is now, among those of its kind. */
    String done(long id, boolean isArchived, String key) {
        Said.afterwards(wording.here().text(key));
        return PAGE + (isArchived ? "&" + SHOW + "=" + ARCHIVED : "") + "&" + COUPON + "=" + id;
    }

    private Address drawer() {
        return list().with(COUPON, open == null ? null : open.id());
    }

    private Address list() {
        return Address.here().with(SHOW, archived ? ARCHIVED : null);
    }
}
