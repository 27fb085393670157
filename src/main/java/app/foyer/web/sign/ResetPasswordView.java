package app.foyer.web.sign;

import app.foyer.account.reset.PasswordResets;
import app.foyer.account.reset.PasswordResets.PasswordLink;
import app.foyer.shared.SecretToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Behind {@code /reset-password.xhtml}: sets the password of the account to which the mailed link belongs. */
@Named
@RequestScoped
public class ResetPasswordView extends PageBehindALink<PasswordLink> {

    @Inject
    private PasswordResets resets;

    public ResetPasswordView() {
        super(LinkSecret.RESET_PASSWORD, "/reset-password", "resetPassword");
    }

    @Override
    Optional<PasswordLink> open(SecretToken secret) {
        return resets.open(secret);
    }

    public void setNewPassword() {
        follow(secret -> resets.reset(secret, getPassword()), "passwordSet");
    }
}
