package app.foyer.web.panel;

import app.foyer.account.password.TooBusyException;
import app.foyer.privacy.AccountDeletion;
import app.foyer.privacy.AccountDeletion.Preview;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.shared.personal.Fate;
import app.foyer.shared.personal.Kept;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.TooBusy;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Behind {@code /panel/delete-account.xhtml}: what deleting the account means, and doing it. For every role. */
@Named
@RequestScoped
public class MyDeletionView {

    private static final String FORM = "deleteAccount:";
    private static final String CANCEL = "cancel";

    @Inject
    private SignedIn me;

    @Inject
    private AccountDeletion deletion;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesWording wording;

    @Inject
    private Visitor visitor;

    private Decision may;
    private Preview preview;
    private String upcoming = CANCEL;
    private String password;
    private String code;

    /** Afterwards nobody is signed in here any more. */
    public String delete() throws ServletException {
        try {
            deletion.delete(me.account(), password, code, CANCEL.equals(upcoming));
            request.logout();
            visitor.prefers(wording.here().locale().getLanguage()); // the account knows it no more
            return "/login?faces-redirect=true&news=accountDeleted";
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::say);
        } catch (TooBusyException e) {
            TooBusy.answer();
        }
        return null;
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = deletion.preview(me.account());
        }
        return preview;
    }

    /** What speaks against it, before anything is counted. */
    public Decision getMay() {
        if (may == null) {
            may = deletion.may(me.account());
        }
        return may;
    }

    public List<Kept> getGoing() {
        return getPreview().withFate(Fate.GOES);
    }

    public List<Kept> getLosing() {
        return getPreview().withFate(Fate.LOSES_THE_PERSON);
    }

    public List<Kept> getStaying() {
        return getPreview().withFate(Fate.STAYS);
    }

    /** {@code 3 past appointments}. */
    public String words(Kept kept) {
        return wording.here().text("common.kept." + kept.what(), kept.count());
    }

    /** What cancelling would mean: not each appointment can still be cancelled. */
    public String getCancelling() {
        var can = getPreview().cancellable();
        var cannot = preview.upcoming() - can;
        var key = cannot == 0 ? "all" : can == 0 ? "none" : "some";
        return wording.here().text("panel.delete.upcoming.cancel." + key, can, cannot);
    }

    /** What is done with upcoming appointments: {@code cancel} or {@code keep}. */
    public String getUpcoming() {
        return upcoming;
    }

    public void setUpcoming(String upcoming) {
        this.upcoming = upcoming;
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

    private void say(Refusal refusal) {
        var sentence = wording.of(refusal);
        if (refusal.messageKey().startsWith("account.password.")) {
            Said.beside(FORM + "password", sentence);
        } else if (refusal.messageKey().startsWith("account.factor.")) {
            Said.beside(FORM + "code", sentence);
        } else {
            Said.error(sentence);
        }
    }
}
