package app.foyer.web.sign;

import app.foyer.account.factor.AppKey;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FactorSetUp;
import app.foyer.web.support.QrCode;
import app.foyer.web.support.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Behind {@code /second-factor-setup.xhtml}: where the business demands a second factor, it is set up after the right
 * password. The person is in with the first right code, but reads the recovery codes before going on.
 */
@Named
@RequestScoped
public class SecondFactorSetupView {

    private static final String HERE = "/second-factor-setup";
    private static final String WANTED = "foyer.afterFactorSetUp";

    @Inject
    private StageOfSignIn stage;

    @Inject
    private FactorSetUp setUp;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Answers answers;

    private AppKey key;
    private String code;

    public void load() {
        if (stage.at(SignInStage.SECOND_FACTOR_SETUP).isEmpty() && getCodes() == null) {
            stage.leadAway();
        }
    }

    public void begin() {
        stage.at(SignInStage.SECOND_FACTOR_SETUP).ifPresent(signIn -> setUp.begin(signIn.accountId()));
        answers.goTo(Address.of(HERE));
    }

    public void confirm() {
        var signIn = stage.at(SignInStage.SECOND_FACTOR_SETUP);
        if (signIn.isEmpty()) {
            stage.leadAway();
            return;
        }
        try {
            setUp.confirm(signIn.get().accountId(), code);
            var wanted = stage.completed(SignInStage.SECOND_FACTOR_SETUP);
            session().put(WANTED, wanted.toString());
            answers.goTo(Address.of(HERE));
        } catch (RefusedException refused) {
            code = null;
            answers.beside("confirmFactor:code", refused);
        }
    }

    /** The codes are put away; on to where the person wanted to go. */
    public void goOn() {
        setUp.putAway();
        var wanted = (String) session().remove(WANTED);
        answers.goTo(Address.of(wanted == null ? "/login" : wanted));
    }

    /** What the app has to be told; null before the person has begun. */
    public AppKey getKey() {
        if (key == null) {
            key = stage.at(SignInStage.SECOND_FACTOR_SETUP)
                    .flatMap(signIn -> setUp.key(signIn.accountId()))
                    .orElse(null);
        }
        return key;
    }

    public String getPicture() {
        return QrCode.of(getKey().address());
    }

    /** The recovery codes that are still to be put away; null when there are none. */
    public String getCodes() {
        return signedIn.isSomebody() ? setUp.shownTo(signedIn.accountId()).orElse(null) : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
