package app.foyer.web.admin.account;

import app.foyer.account.Role;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.account.team.InvitationService;
import app.foyer.account.team.InvitationService.OpenInvitation;
import app.foyer.account.team.TeamService;
import app.foyer.account.team.TeamService.Member;
import app.foyer.catalog.StaffLogins;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Behind {@code /admin/accounts.xhtml}: who of the business may sign in and as what, who on the staff that is, and who is invited. */
@Named
@RequestScoped
@ExplainsRefusals
public class AccountsView {

    private static final String ACCOUNT = "account";
    private static final String INVITATION = "invitation";
    private static final String DO = "do";
    private static final String STAFF = "staff";
    private static final String HERE = "/admin/accounts?faces-redirect=true";

    @Inject
    private Team team;

    @Inject
    private TeamService service;

    @Inject
    private InvitationService invitations;

    @Inject
    private StaffLogins logins;

    @Inject
    private SecondFactorService factors;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private Member person;
    private OpenInvitation invitation;
    private Role[] roles;
    private Long staffId;
    private final InviteForm invite = new InviteForm();

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        person = id(ACCOUNT).flatMap(team::member).orElse(null);
        invitation = id(INVITATION).flatMap(team::invitation).orElse(null);
        if (person != null) {
            roles = person.roles().stream()
                    .filter(TeamService.TEAM_ROLES::contains)
                    .sorted()
                    .toArray(Role[]::new);
            staffId = team.withLogin(person.id()).map(StaffLogins.Member::id).orElse(null);
        }
        id(STAFF).flatMap(team::employed).ifPresent(member -> {
            invite.setName(member.name());
            invite.setStaffId(member.id());
        });
    }

    /** Says so when the address asks for somebody who is not there. */
    public void open() {
        if (parameters.get(ACCOUNT) != null && person == null) {
            Said.warning(wording.of(Refusal.because("team.unknown")));
        }
        if (parameters.get(INVITATION) != null && invitation == null) {
            Said.warning(wording.of(Refusal.because("team.invitation.unknown")));
        }
    }

    public String sendInvitation() {
        var problems = invite.problems();
        if (!problems.isEmpty()) {
            problems.forEach((field, problem) -> Said.beside(
                    "inviteForm:" + (field.equals("roles") ? "roles:chosen" : field),
                    wording.here().text(problem.key(), problem.facts().toArray())));
            return null;
        }
        logins.invite(invite.invitee());
        return done("accounts.said.invited", invite.getEmail().strip());
    }

    public String sendAgain() {
        invitations.sendAgain(invitation().id());
        return done("accounts.said.sentAgain", invitation.email());
    }

    public String withdraw() {
        invitations.withdraw(invitation().id());
        return done("accounts.said.withdrawn", invitation.email());
    }

    public String change() {
        var wanted = roles == null ? Set.<Role>of() : Set.of(roles);
        logins.change(person().id(), wanted, Optional.ofNullable(staffId));
        return done("accounts.said.changed", getName());
    }

    public String switchOff() {
        service.switchOff(person().id());
        return done("accounts.said.switchedOff", getName());
    }

    public String switchOn() {
        service.switchOn(person().id());
        return done("accounts.said.switchedOn", getName());
    }

    public String endSessions() {
        service.endSessions(person().id());
        return done("accounts.said.sessionsEnded", getName());
    }

    public String removeSecondFactor() {
        factors.removeFor(person().id());
        return done("accounts.said.factorRemoved", getName());
    }

    public List<Team.Row> getRows() {
        return team.rows();
    }

    /** The login in the drawer; null when none is open. */
    public Member getPerson() {
        return person;
    }

    /** The invitation in the drawer; null when none is open. */
    public OpenInvitation getInvitation() {
        return invitation;
    }

    /** Of whoever is in the drawer. */
    public String getName() {
        return person != null ? team.row(person).label() : team.row(invitation).label();
    }

    public boolean isInviting() {
        return "invite".equals(parameters.get(DO));
    }

    public InviteForm getInvite() {
        return invite;
    }

    /** Whom of the staff this login can belong to. */
    public List<StaffLogins.Member> getChoosable() {
        return team.choosable(person == null ? null : person.id());
    }

    /** The roles in words, one after the other. */
    public String told(Set<Role> several) {
        return several.stream().sorted().map(wording::of).collect(Collectors.joining(", "));
    }

    public String addressOf(Team.Row row) {
        return switch (row.state()) {
            case ON, OFF -> Address.here().with(ACCOUNT, row.id()).toString();
            case INVITED, EXPIRED -> Address.here().with(INVITATION, row.id()).toString();
            case NONE -> Address.here().with(DO, "invite").with(STAFF, row.id()).toString();
        };
    }

    public boolean isOpen(Team.Row row) {
        return switch (row.state()) {
            case ON, OFF -> person != null && person.id() == row.id();
            case INVITED, EXPIRED -> invitation != null && invitation.id() == row.id();
            case NONE -> false;
        };
    }

    /** What the address says, for the forms of drawer and dialog. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(ACCOUNT, person == null ? null : person.id())
                .with(INVITATION, invitation == null ? null : invitation.id())
                .with(DO, isInviting() ? "invite" : null)
                .getEntries();
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

    private String done(String key, String who) {
        Said.afterwards(wording.here().text(key, who));
        return HERE;
    }

    /** Gone meanwhile: as absent as an unknown one. */
    private Member person() {
        return Optional.ofNullable(person).orElseThrow(() -> new RefusedException(Refusal.because("team.unknown")));
    }

    private OpenInvitation invitation() {
        return Optional.ofNullable(invitation)
                .orElseThrow(() -> new RefusedException(Refusal.because("team.invitation.unknown")));
    }

    private Optional<Long> id(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }
}
