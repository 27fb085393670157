package app.foyer.web.sign;

import app.foyer.account.NewPerson;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.signup.SignUpService;
import app.foyer.customer.GuestDetails;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.Site;
import app.foyer.web.support.TypedPerson;
import app.foyer.web.support.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /signup.xhtml}: asks for an account. The answer is the same for every address. */
@Named
@RequestScoped
public class SignUpView {

    private static final String FORM = "signUp:";
    private static final String PASSWORD = FORM + "password";

    @Inject
    private SignUpService signUps;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    @Inject
    private Site site;

    @Inject
    private Answers answers;

    private final TypedPerson person = new TypedPerson();
    private String password;
    private boolean asked;
    private Boolean open;

    /** Everything that is wrong is told at once, what is wrong with the password too. */
    public void signUp() {
        var details = details();
        var problems = details.problems();
        var password = signUps.judge(this.password, details.email(), details.firstName(), details.lastName());
        if (!problems.isEmpty() || !password.isAllowed()) {
            problems.forEach((field, problem) -> Said.beside(FORM + field, wording.of(problem)));
            answers.beside(PASSWORD, password.refusals());
            return;
        }
        try {
            signUps.request(newPerson(details), this.password);
            answers.goTo(Address.of("/signup").with("asked", true));
        } catch (RefusedException refused) {
            answers.beside(PASSWORD, refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    private GuestDetails details() {
        var language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return person.details(language, visitor.zone(), site.getCompany().phoneCountry());
    }

    private static NewPerson newPerson(GuestDetails details) {
        var guest = details.toGuest();
        return new NewPerson(
                guest.firstName(), guest.lastName(), guest.email(), guest.phone(), guest.language(), guest.timeZone());
    }

    /** Whether people may sign up at all. */
    public boolean isOpen() {
        if (open == null) {
            open = signUps.isOpen();
        }
        return open;
    }

    public TypedPerson getPerson() {
        return person;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether an account was just asked for. */
    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
