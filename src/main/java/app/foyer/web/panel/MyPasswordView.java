package app.foyer.web.panel;

import app.foyer.account.password.PasswordChanges;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.signin.SignInProgress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.TooBusy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The part of {@code /panel/password.xhtml} with which somebody replaces the password, for every role. */
@Named
@RequestScoped
public class MyPasswordView {

    private static final String WRONG = "account.password.notCurrent";

    @Inject
    private SignedIn me;

    @Inject
    private PasswordChanges passwords;

    @Inject
    private SignInProgress progress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesWording wording;

    private String current;
    private String chosen;

    /** This session stays, under another id; wherever else the person is signed in, it is over. */
    public String change() {
        try {
            passwords.change(me.account(), current, chosen);
            progress.renewed(request, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            Said.afterwards(wording.here().text("panel.password.changed"));
            return "/panel/password?faces-redirect=true";
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::say);
        } catch (TooBusyException e) {
            TooBusy.answer();
        }
        return null;
    }

    /** Whether there is a password here that can be changed; people of a directory have theirs elsewhere. */
    public boolean isChangeable() {
        return passwords.isOwn(me.accountId());
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    private void say(Refusal refusal) {
        var field = refusal.messageKey().equals(WRONG) ? "current" : "chosen";
        Said.beside("changePassword:" + field, wording.of(refusal));
    }
}
