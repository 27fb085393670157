package app.foyer.web.admin.staff;

import app.foyer.catalog.staff.StaffMemberService;
import app.foyer.catalog.staff.StaffMemberService.Member;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/staff.xhtml}: who works here, in the order in which they are offered. */
@Named
@RequestScoped
public class StaffView {

    private static final BesideFields FIELDS =
            new BesideFields("addForm", Map.of("staff.name.", "name", "staff.title.", "title"));

    @Inject
    private MadeOnce once;

    @Inject
    private StaffMemberService members;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private List<Member> all;
    private String name = "";
    private String title = "";

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public String add() {
        try {
            var id = once.by(() -> members.create(name, title));
            Said.afterwards(wording.here().text("staffing.said.added", name.strip()));
            return "/admin/staff-member?faces-redirect=true&staff=" + id + "&tab=hours";
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
    }

    public List<Member> getRows() {
        if (all == null) {
            all = members.all();
        }
        return all.stream().filter(member -> member.active() != isArchived()).toList();
    }

    /** Whether those are looked at who are no longer offered. */
    public boolean isArchived() {
        return "archived".equals(parameters.get("show"));
    }

    public boolean isAdding() {
        return "add".equals(parameters.get("do"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }
}
