package app.foyer.web.panel;

import app.foyer.account.email.EmailChangeService;
import app.foyer.account.email.EmailChangeService.Pending;
import app.foyer.account.password.TooBusyException;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SignedIn;
import app.foyer.web.support.TooBusy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * The part of {@code /panel/account.xhtml} with which somebody asks for another e-mail address, for every role. The answer
 * is the same for every new address.
 */
@Named
@RequestScoped
public class MyEmailView {

    private static final String FORM = "changeEmail:";
    private static final String PAGE = "/panel/account?faces-redirect=true";
    private static final String WRONG_PASSWORD = "account.password.notCurrent";

    @Inject
    private SignedIn me;

    @Inject
    private EmailChangeService changes;

    @Inject
    private FacesWording wording;

    private Optional<Pending> pending;
    private String newEmail;
    private String password;

    public String ask() {
        var address = EmailAddress.parse(newEmail);
        if (address.isEmpty()) {
            Said.beside(FORM + "newEmail", wording.of(Refusal.because("customer.email.wrong")));
            return null;
        }
        try {
            changes.request(me.accountId(), address.get(), password);
            Said.afterwards(
                    wording.here().text("panel.email.asked", address.get().value()));
            return PAGE;
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::say);
        } catch (TooBusyException e) {
            TooBusy.answer();
        }
        return null;
    }

    /** The address that waits for its proof; null when none does. */
    public Pending getPending() {
        if (pending == null) {
            pending = changes.pending(me.accountId());
        }
        return pending.orElse(null);
    }

    public String sendAgain() {
        var waiting = getPending();
        changes.sendAgain(me.accountId());
        return waiting == null ? PAGE : said("panel.email.asked", waiting);
    }

    public String callOff() {
        var waiting = getPending();
        changes.callOff(me.accountId());
        return waiting == null ? PAGE : said("panel.email.calledOff", waiting);
    }

    private String said(String key, Pending waiting) {
        Said.afterwards(wording.here().text(key, waiting.email().value()));
        return PAGE;
    }

    /** Whether the address is kept here; people of a directory have theirs elsewhere. */
    public boolean isChangeable() {
        return changes.isOwn(me.accountId());
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private void say(Refusal refusal) {
        var field = refusal.messageKey().equals(WRONG_PASSWORD) ? "password" : "newEmail";
        Said.beside(FORM + field, wording.of(refusal));
    }
}
