package app.foyer.web.sign;

import app.foyer.account.team.InvitationDesk;
import app.foyer.account.team.InvitationDesk.Opened;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Behind {@code /invitation.xhtml}: whoever has the link from the mail joins the team. */
@Named
@RequestScoped
public class InvitationView extends PageBehindALink<Opened> {

    @Inject
    private InvitationDesk desk;

    public InvitationView() {
        super(LinkSecret.INVITATION, "/invitation", "invitation");
    }

    @Override
    Optional<Opened> open(SecretToken secret) {
        return desk.open(secret);
    }

    /** Whoever has a password already chooses none. */
    public void accept() {
        var password = getPassword() == null ? "" : getPassword();
        follow(secret -> desk.accept(secret, password), "invitationAccepted");
    }
}
