package app.foyer.web.admin.staff;

import app.foyer.booking.ConsoleActors;
import app.foyer.booking.OutsideHoursService;
import app.foyer.booking.OutsideHoursService.Outside;
import app.foyer.booking.UpcomingAppointments;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.staff.StaffMemberService;
import app.foyer.catalog.staff.StaffMemberService.Member;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.NotThere;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behind {@code /admin/staff-member.xhtml}: one member of the staff, with a tab for each thing to be said about them. */
@Named
@RequestScoped
@ExplainsRefusals
public class StaffMemberView {

    static final String LIST = "/admin/staff?faces-redirect=true";

    private static final List<String> TABS =
            List.of("profile", "hours", "special-days", "days-off", "blocked-time", "outside");

    @Inject
    private StaffMemberService members;

    @Inject
    private OutsideHoursService outsideHours;

    @Inject
    private UpcomingAppointments upcoming;

    @Inject
    private ConsoleActors actors;

    @Inject
    private CatalogService catalog;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Member member;
    private List<Outside> outside;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        member = SentNumber.id(parameters.get("staff")).flatMap(members::find).orElse(null);
    }

    /** Answers an address that names nobody; one that asks for nobody leads to the list. */
    public String mustBeThere() {
        if (member == null && parameters.get("staff") == null) {
            return LIST;
        }
        if (member == null) {
            NotThere.answer();
        }
        return null;
    }

    /** Whether the address asks about archiving somebody who works here. */
    public boolean isArchiving() {
        return member.active() && "archive".equals(parameters.get("do"));
    }

    public String archive() {
        members.archive(member().id());
        return done("archived", "profile");
    }

    public String restore() {
        members.restore(member().id());
        return done("restored", "profile");
    }

    public String moveUp() {
        members.move(member().id(), true);
        return done("moved", "profile");
    }

    public String moveDown() {
        members.move(member().id(), false);
        return done("moved", "profile");
    }

    /** Null when the address names nobody. */
    public Member getMember() {
        return member;
    }

    public String getTitle() {
        return member == null ? wording.here().text("staffing.title") : member.name();
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return Optional.ofNullable(parameters.get("tab")).filter(TABS::contains).orElse(TABS.get(0));
    }

    public String addressOf(String tab) {
        return Address.here()
                .with("staff", member == null ? null : member.id())
                .with("tab", tab)
                .toString();
    }

    /** What the address says, for every form of the page. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with("staff", member == null ? null : member.id())
                .with("tab", getTab())
                .getEntries();
    }

    /** The same for a dialog: what it is about, or that something is added. */
    List<Map.Entry<String, String>> keptWith(String name, Object value, boolean isAdding) {
        return Address.here()
                .with("staff", member == null ? null : member.id())
                .with("tab", getTab())
                .with(name, value)
                .with("do", isAdding ? "add" : null)
                .getEntries();
    }

    /** Upcoming appointments that lie outside of what is kept here. */
    public List<Outside> getOutside() {
        if (outside == null) {
            outside = member == null ? List.of() : outsideHours.of(member.id(), actors.current());
        }
        return outside;
    }

    /** How many appointments with this person are still to come; at most a thousand are counted. */
    public int getUpcoming() {
        return upcoming.ofStaff(member.id());
    }

    /** The locations by name. */
    public List<Place> getPlaces() {
        return catalog.places().values().stream()
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::id))
                .toList();
    }

    /** Empty for a location that is gone. */
    String nameOf(long location) {
        return getPlaces().stream()
                .filter(place -> place.id() == location)
                .findFirst()
                .map(Place::name)
                .orElse("");
    }

    /** Leads back to the tab and says there what was done. */
    String done(String what, String tab) {
        Said.afterwards(wording.here().text("staffing.said." + what, member.name()));
        return page(tab);
    }

    String page(String tab) {
        return "/admin/staff-member?faces-redirect=true&staff=" + member.id() + "&tab=" + tab;
    }

    /** Gone meanwhile: as absent as an unknown one. */
    Member member() {
        return Optional.ofNullable(member).orElseThrow(() -> new RefusedException(Refusal.because("staff.unknown")));
    }
}
