package app.foyer.web.sign;

import app.foyer.account.factor.SecondFactorCheck;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Behind {@code /second-factor.xhtml}: the code that is asked for after the right password. */
@Named
@RequestScoped
public class SecondFactorView {

    /** In the address: whoever has no phone at hand. */
    private static final String RECOVERY = "recovery";

    @Inject
    private StageOfSignIn stage;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private Answers answers;

    private String code;

    public void load() {
        if (stage.at(SignInStage.SECOND_FACTOR).isEmpty()) {
            stage.leadAway();
        }
    }

    public void pass() {
        var signIn = stage.at(SignInStage.SECOND_FACTOR);
        if (signIn.isEmpty()) {
            stage.leadAway();
            return;
        }
        try {
            check.pass(signIn.get().accountId(), code);
            answers.goTo(stage.completed(SignInStage.SECOND_FACTOR));
        } catch (RefusedException refused) {
            code = null;
            if (isRecovery()) {
                answers.beside("secondFactor:recoveryCode", inWordsOfRecovery(refused));
            } else {
                answers.beside("secondFactor:code", refused);
            }
        }
    }

    /** What does not even look like a recovery code was meant as one all the same: the field asks for one. */
    private static List<Refusal> inWordsOfRecovery(RefusedException refused) {
        return refused.refusals().stream()
                .map(reason -> reason.messageKey().equals("account.factor.wrong")
                        ? Refusal.because("account.factor.recoveryCodeWrong")
                        : reason)
                .toList();
    }

    /** Whether a recovery code is asked for instead of one from the app: the address says so, of the form as well. */
    public boolean isRecovery() {
        return RECOVERY.equals(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("way"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
