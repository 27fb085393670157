package app.foyer.web.sign;

import app.foyer.account.password.TooBusyException;
import app.foyer.account.setup.FirstAdministrator;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /setup.xhtml}: whoever has the code that was printed at the first start becomes the first administrator. */
@Named
@RequestScoped
public class SetupView {

    @Inject
    private FirstAdministrator firstAdministrator;

    @Inject
    private Answers answers;

    private String code;
    private String email;
    private String password;
    private Boolean open;

    /** The code leaves the address bar. Nothing is used up. */
    public void load() {
        if (code != null) {
            LinkSecret.SETUP.keep(code);
            answers.goTo(Address.of("/setup"));
        }
    }

    /** Everything that is wrong is told at once. */
    public void createAdministrator() {
        var address = EmailAddress.parse(email == null ? "" : email);
        var judged = firstAdministrator.judge(password, email);
        if (address.isEmpty() || !judged.isAllowed()) {
            if (address.isEmpty()) {
                answers.beside("setup:email", "sign.email.notOne");
            }
            answers.beside("setup:password", judged.refusals());
            return;
        }
        try {
            firstAdministrator.create(LinkSecret.SETUP.kept().orElseThrow(), address.get(), password);
            LinkSecret.SETUP.forget();
            answers.goTo(Address.of("/login").with("news", "setUp"));
        } catch (RefusedException refused) {
            answers.beside("setup:password", refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    /** Whether the code is good. */
    public boolean isOpen() {
        if (open == null) {
            open = LinkSecret.SETUP.kept().filter(firstAdministrator::isGood).isPresent();
        }
        return open;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
