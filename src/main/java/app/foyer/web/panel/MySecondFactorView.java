package app.foyer.web.panel;

import app.foyer.account.factor.AppKey;
import app.foyer.account.factor.SecondFactorCheck;
import app.foyer.account.factor.SecondFactorService;
import app.foyer.account.factor.SecondFactorService.Standing;
import app.foyer.account.password.PasswordAgain;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.signin.SignInProgress;
import app.foyer.account.stage.SignInStage;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.FactorSetUp;
import app.foyer.web.support.QrCode;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.TooBusy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The part of {@code /panel/password} about the second factor. Every change asks for the password or a code again, so
 * that an unlocked screen is not enough.
 */
@Named
@RequestScoped
public class MySecondFactorView {

    /** The page of which this is a part. */
    private static final String PAGE = "/panel/password";

    @Inject
    private SignedIn me;

    @Inject
    private SecondFactorService factors;

    @Inject
    private SecondFactorCheck check;

    @Inject
    private PasswordAgain passwords;

    @Inject
    private FactorSetUp setUp;

    @Inject
    private SignInProgress progress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesWording wording;

    private Standing standing;
    private AppKey key;
    private String password;
    private String code;

    public String begin() {
        return after("beginFactor:password", () -> {
            passwords.mustBe(password, me.accountId());
            setUp.begin(me.accountId());
        });
    }

    public String beginAnother() {
        return after("anotherFactor:code", () -> setUp.beginAnother(check.pass(me.accountId(), code)));
    }

    public String giveUp() {
        setUp.giveUp();
        return backToThePage();
    }

    /** With the first code from the app this very sign-in has passed the second factor, too. */
    public String confirm() {
        return after("confirmFactor:code", () -> {
            setUp.confirm(me.accountId(), code);
            var response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            progress.completed(request, response, SignInStage.SECOND_FACTOR);
            Said.afterwards(wording.here().text("panel.factor.switchedOn"));
        });
    }

    public String switchOff() {
        var rightPassword = after("switchOffFactor:password", () -> passwords.mustBe(password, me.accountId()));
        if (rightPassword == null) {
            return null;
        }
        return after("switchOffFactor:code", () -> {
            factors.switchOff(check.pass(me.accountId(), code));
            Said.afterwards(wording.here().text("panel.factor.switchedOff"));
        });
    }

    public String makeCodes() {
        return after(
                "newCodes:code",
                () -> setUp.show(me.accountId(), factors.makeRecoveryCodes(check.pass(me.accountId(), code))));
    }

    public String putAway() {
        setUp.putAway();
        return backToThePage();
    }

    public Standing getStanding() {
        if (standing == null) {
            standing = factors.standingOf(me.accountId());
        }
        return standing;
    }

    public Decision getSwitchingOff() {
        return factors.switchingOff();
    }

    /** What the app has to be told; null while no set-up is open. */
    public AppKey getKey() {
        if (key == null) {
            key = setUp.key(me.accountId()).orElse(null);
        }
        return key;
    }

    public String getPicture() {
        return QrCode.of(getKey().address());
    }

    /** The recovery codes that are still to be put away; null when there are none. */
    public String getCodes() {
        return setUp.shownTo(me.accountId()).orElse(null);
    }

    /** Which dialog the address opens: {@code on}, {@code another}, {@code codes}, {@code off}, or none. */
    public String getOpen() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("factor");
    }

    /** The page without a dialog. */
    public String getClose() {
        return request.getContextPath() + PAGE;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** @param field beside which a refusal is said */
    private String after(String field, Runnable deed) {
        try {
            deed.run();
            return backToThePage();
        } catch (RefusedException refused) {
            refused.refusals().stream().map(this::sentence).forEach(sentence -> Said.beside(field, sentence));
            return null;
        } catch (TooBusyException e) {
            TooBusy.answer();
            return null;
        }
    }

    private String sentence(Refusal refusal) {
        return wording.of(refusal);
    }

    private static String backToThePage() {
        return PAGE + "?faces-redirect=true";
    }
}
