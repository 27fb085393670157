package app.foyer.web.sign;

import app.foyer.account.password.PasswordChanges;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /new-password.xhtml}: whoever came in with a one-time password chooses one that lasts. */
@Named
@RequestScoped
public class NewPasswordView {

    @Inject
    private StageOfSignIn stage;

    @Inject
    private PasswordChanges passwords;

    @Inject
    private Answers answers;

    private String password;

    public void load() {
        if (stage.at(SignInStage.NEW_PASSWORD).isEmpty()) {
            stage.leadAway();
        }
    }

    public void choose() {
        var signIn = stage.at(SignInStage.NEW_PASSWORD);
        if (signIn.isEmpty()) {
            stage.leadAway();
            return;
        }
        try {
            passwords.choose(signIn.get(), password);
            answers.goTo(stage.completed(SignInStage.NEW_PASSWORD));
        } catch (RefusedException refused) {
            answers.beside("newPassword:password", refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
