package app.foyer.web.sign;

import app.foyer.account.password.TooBusyException;
import app.foyer.account.team.InvitationDesk;
import app.foyer.account.team.InvitationDesk.Opened;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Behind {@code /invitation.xhtml}: whoever has the link from the mail joins the team. */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private InvitationDesk desk;

    @Inject
    private Answers answers;

    private String secret;
    private String password;
    private Optional<Opened> invitation;

    /** The secret leaves the address bar. Nothing is used up. */
    public void load() {
        if (secret != null) {
            LinkSecret.INVITATION.keep(secret);
            answers.goTo(Address.of("/invitation"));
        }
    }

    public void accept() {
        try {
            desk.accept(LinkSecret.INVITATION.kept().orElseThrow(), password == null ? "" : password);
            LinkSecret.INVITATION.forget();
            answers.goTo(Address.of("/login").with("news", "invitationAccepted"));
        } catch (RefusedException refused) {
            answers.beside("invitation:password", refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    /** Null when the link is unknown, expired, used or withdrawn. */
    public Opened getInvitation() {
        if (invitation == null) {
            invitation = LinkSecret.INVITATION.kept().flatMap(desk::open);
        }
        return invitation.orElse(null);
    }

    public String getSecret() {
        return null;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
