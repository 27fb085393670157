package app.foyer.web.admin.frame;

import app.foyer.catalog.CatalogService;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.net.MalformedURLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The frame of the console: where one can go. A new page gets its line here and is in the sidebar, in the search and in the
 * map of keys; as long as there is no such page, nothing leads to it.
 */
@Named
@RequestScoped
public class Console {

    private static final String FOLDED = "foyer.side";

    /** Several places that belong together. @param label key of its heading; empty for none */
    public record Group(String label, List<Place> places) {}

    private static final List<Group> ALL = List.of(
            new Group(
                    "",
                    List.of(
                            Place.of("today", "/admin/dashboard", "t").forStaff(),
                            Place.of("calendar", "/admin/calendar", "c").forStaff(),
                            Place.of("appointments", "/admin/appointments", "a").forStaff(),
                            Place.of("customers", "/admin/customers", "k", "/admin/customer"),
                            Place.of("payments", "/admin/payments", "y"))),
            new Group(
                    "common.nav.business",
                    List.of(
                            Place.of("services", "/admin/services", "s", "/admin/service"),
                            Place.of("packages", "/admin/packages", "g"),
                            Place.of("coupons", "/admin/coupons", ""),
                            Place.of("staff", "/admin/staff", "p", "/admin/staff-member"),
                            Place.of("locations", "/admin/locations", "l"),
                            Place.of("closures", "/admin/closures", "x"),
                            Place.of("blockedTime", "/admin/blocked-time", "b").forWhoIsOnTheStaff())),
            new Group(
                    "common.nav.communication",
                    List.of(
                            Place.of("messages", "/admin/messages", "m"),
                            Place.of("workflows", "/admin/workflows", "w", "/admin/workflow", "/admin/template"))),
            new Group(
                    "common.nav.settings",
                    List.of(
                            Place.of("company", "/admin/settings/company", ""),
                            Place.of("bookingForm", "/admin/settings/booking", "", "/admin/settings/questions"),
                            Place.of("customerPanel", "/admin/settings/panel", "", "/admin/settings/try"),
                            Place.of("paymentSettings", "/admin/settings/payments", ""),
                            Place.of("messageSettings", "/admin/settings/messages", ""),
                            Place.of("security", "/admin/settings/security", ""),
                            Place.of("accounts", "/admin/accounts", "o"),
                            Place.of("audit", "/admin/audit", "u"))));

    /** What stands behind a button of one of those: only the search leads there at once. */
    private static final List<Place> BEHIND = List.of(
            Place.of("newAppointment", "/admin/appointments?do=new", "").forStaff(),
            Place.of("newCustomer", "/admin/customer?do=new", ""),
            Place.of("importCustomers", "/admin/customers/import", ""),
            Place.of("ownQuestions", "/admin/settings/questions", ""),
            Place.of("tryIt", "/admin/settings/try", ""));

    @Inject
    private SignedIn signedIn;

    @Inject
    private CatalogService catalog;

    private List<Group> groups;

    /** Those that are offered to this person. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = ALL.stream()
                    .map(group -> new Group(
                            group.label(),
                            group.places().stream().filter(this::isOpen).toList()))
                    .filter(group -> !group.places().isEmpty())
                    .toList();
        }
        return groups;
    }

    public List<Place> getPlaces() {
        return getGroups().stream().flatMap(group -> group.places().stream()).toList();
    }

    /** Those that the search finds. */
    public List<Place> getFindable() {
        return Stream.concat(getPlaces().stream(), BEHIND.stream().filter(this::isOpen))
                .toList();
    }

    /** Those that a key leads to. */
    public List<Place> getWithKeys() {
        return getPlaces().stream().filter(place -> !place.key().isEmpty()).toList();
    }

    public boolean isHere(Place place) {
        return place.isAt(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** Whether the sidebar is folded to its icons, as this browser remembers it. */
    public boolean isFolded() {
        var cookie = (Cookie) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(FOLDED);
        return cookie != null && "folded".equals(cookie.getValue());
    }

    private boolean isOpen(Place place) {
        var isOffered =
                switch (place.readers()) {
                    case ADMINISTRATORS -> signedIn.isAdmin();
                    case STAFF -> true;
                    case ON_THE_STAFF ->
                        catalog.staffMemberWith(signedIn.accountId()).isPresent();
                };
        return isOffered && isThere(place);
    }

    private static boolean isThere(Place place) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(place.page() + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
