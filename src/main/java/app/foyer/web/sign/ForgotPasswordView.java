package app.foyer.web.sign;

import app.foyer.account.reset.PasswordResets;
import app.foyer.shared.EmailAddress;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /forgot-password.xhtml}: asks for a link to set a password. The answer is the same for every address. */
@Named
@RequestScoped
public class ForgotPasswordView {

    @Inject
    private PasswordResets resets;

    @Inject
    private Answers answers;

    private String email;
    private boolean asked;

    public void askForLink() {
        if (EmailAddress.parse(email).isEmpty()) {
            answers.beside("forgotPassword:email", "sign.email.notOne");
            return;
        }
        resets.request(email);
        answers.goTo(Address.of("/forgot-password").with("asked", true));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether a link was just asked for. */
    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
