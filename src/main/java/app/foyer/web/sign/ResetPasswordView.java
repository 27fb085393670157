package app.foyer.web.sign;

import app.foyer.account.password.TooBusyException;
import app.foyer.account.reset.PasswordResets;
import app.foyer.account.reset.PasswordResets.PasswordLink;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Behind {@code /reset-password.xhtml}: sets the password of the account to which the mailed link belongs. */
@Named
@RequestScoped
public class ResetPasswordView {

    @Inject
    private PasswordResets resets;

    @Inject
    private Answers answers;

    private String secret;
    private String password;
    private Optional<PasswordLink> link;

    /** The secret leaves the address bar. Nothing is used up. */
    public void load() {
        if (secret != null) {
            LinkSecret.RESET_PASSWORD.keep(secret);
            answers.goTo(Address.of("/reset-password"));
        }
    }

    public void setNewPassword() {
        try {
            resets.reset(LinkSecret.RESET_PASSWORD.kept().orElseThrow(), password);
            LinkSecret.RESET_PASSWORD.forget();
            answers.goTo(Address.of("/login").with("news", "passwordSet"));
        } catch (RefusedException refused) {
            answers.beside("resetPassword:password", refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    /** Null when the link is unknown, expired or used. */
    public PasswordLink getLink() {
        if (link == null) {
            link = LinkSecret.RESET_PASSWORD.kept().flatMap(resets::open);
        }
        return link.orElse(null);
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
