package app.foyer.web.admin.account;

import app.foyer.account.Role;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.account.team.TeamService;
import app.foyer.account.team.TeamService.Member;
import app.foyer.catalog.StaffLogins;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drawer of {@code /admin/accounts.xhtml} with one account: what it may enter, whose it is, and the door. */
@Named
@RequestScoped
@ExplainsRefusals
public class AccountView {

    static final String ACCOUNT = "account";

    @Inject
    private Team team;

    @Inject
    private TeamService service;

    @Inject
    private StaffLogins logins;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private FacesWording wording;

    private String asked;
    private Member open;
    private Role[] roles;
    private Long staffId;
    private long seen;

    @PostConstruct
    void read() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(ACCOUNT);
        open = Team.id(asked).flatMap(team::member).orElse(null);
        if (open != null) {
            roles = open.roles().stream()
                    .filter(TeamService.TEAM_ROLES::contains)
                    .sorted()
                    .toArray(Role[]::new);
            staffId = team.withAccount(open.id()).map(StaffLogins.Member::id).orElse(null);
            seen = StaffLogins.standing(open.roles(), staffId);
        }
    }

    void mustBeThere() {
        if (asked != null && open == null) {
            Said.warning(wording.of(Refusal.because("team.unknown")));
        }
    }

    public String change() {
        return change(seen);
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String changeAnyway() {
        return change(meanwhile.getTold());
    }

    private String change(long version) {
        var wanted = roles == null ? Set.<Role>of() : Set.of(roles);
        try {
            logins.change(member().id(), wanted, Optional.ofNullable(staffId), version);
            return done("changed");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
            return null;
        }
    }

    public String switchOff() {
        service.switchOff(member().id());
        return done("switchedOff");
    }

    public String switchOn() {
        service.switchOn(member().id());
        return done("switchedOn");
    }

    public String endSessions() {
        service.endSessions(member().id());
        return done("sessionsEnded");
    }

    public String removeSecondFactor() {
        factors.removeFor(member().id());
        return done("factorRemoved");
    }

    /** Null when none is open. */
    public Member getOpen() {
        return open;
    }

    public String getName() {
        return team.row(open).label();
    }

    /** What the address says, for the forms of the drawer. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(ACCOUNT, open.id()).getEntries();
    }

    /** The address of the account alone. */
    public String getHere() {
        return Address.here().with(ACCOUNT, open.id()).toString();
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** The roles that can be given to somebody of the business. */
    public List<Role> getOffered() {
        return Team.ROLES;
    }

    /** Whom of the staff this account can belong to. */
    public List<StaffLogins.Member> getChoosable() {
        return team.choosable(open.id());
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    private String done(String what) {
        Said.afterwards(wording.here().text("accounts.said." + what, getName()));
        return AccountsView.HERE;
    }

    /** Gone meanwhile: as absent as an unknown one. */
    private Member member() {
        return Optional.ofNullable(open).orElseThrow(() -> new RefusedException(Refusal.because("team.unknown")));
    }
}
