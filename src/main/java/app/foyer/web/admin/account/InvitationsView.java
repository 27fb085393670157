package app.foyer.web.admin.account;

import app.foyer.account.team.InvitationService;
import app.foyer.account.team.InvitationService.OpenInvitation;
import app.foyer.catalog.StaffLogins;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
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
import java.util.Optional;

/** The part of {@code /admin/accounts.xhtml} about invitations: the dialog for a new one, and an open one in the drawer. */
@Named
@RequestScoped
@ExplainsRefusals
public class InvitationsView {

    static final String INVITATION = "invitation";

    private static final String DO = "do";
    private static final String INVITE = "invite";
    private static final String STAFF = "staff";

    @Inject
    private Team team;

    @Inject
    private InvitationService invitations;

    @Inject
    private StaffLogins logins;

    @Inject
    private MadeOnce once;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private OpenInvitation open;
    private final InviteForm form = new InviteForm();

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        open = Team.id(parameters.get(INVITATION)).flatMap(team::invitation).orElse(null);
        Team.id(parameters.get(STAFF)).flatMap(team::employed).ifPresent(form::invite);
    }

    void mustBeThere() {
        if (parameters.get(INVITATION) != null && open == null) {
            Said.warning(wording.of(unknown()));
        }
    }

    public String send() {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            problems.forEach((field, problem) -> Said.beside(
                    "inviteForm:" + (field.equals("roles") ? "roles:chosen" : field),
                    wording.here().text(problem.key(), problem.facts().toArray())));
            return null;
        }
        once.by(() -> logins.invite(form.invitee()));
        return done("invited", form.getEmail().strip());
    }

    public String sendAgain() {
        invitations.sendAgain(invitation().id());
        return done("sentAgain", open.email());
    }

    public String withdraw() {
        invitations.withdraw(invitation().id());
        return done("withdrawn", open.email());
    }

    /** The one in the drawer; null when none is. */
    public OpenInvitation getOpen() {
        return open;
    }

    /** Of whoever is in the drawer. */
    public String getName() {
        return team.row(open).label();
    }

    public boolean isInviting() {
        return INVITE.equals(parameters.get(DO));
    }

    public InviteForm getForm() {
        return form;
    }

    /** Whom of the staff the new account can belong to. */
    public List<StaffLogins.Member> getChoosable() {
        return team.choosable(null);
    }

    /** Where somebody of the staff is invited who has no account. */
    static String addressFor(long staff) {
        return Address.here().with(DO, INVITE).with(STAFF, staff).toString();
    }

    /** What the address says, for the forms of drawer and dialog. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(INVITATION, open == null ? null : open.id())
                .with(DO, isInviting() ? INVITE : null)
                .getEntries();
    }

    private String done(String what, String email) {
        Said.afterwards(wording.here().text("accounts.said." + what, email));
        return AccountsView.HERE;
    }

    /** Gone meanwhile: as absent as an unknown one. */
    private OpenInvitation invitation() {
        return Optional.ofNullable(open).orElseThrow(() -> new RefusedException(unknown()));
    }

    private static Refusal unknown() {
        return Refusal.because("team.invitation.unknown");
    }
}
