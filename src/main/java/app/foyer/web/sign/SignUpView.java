package app.foyer.web.sign;

import app.foyer.account.NewPerson;
import app.foyer.account.password.TooBusyException;
import app.foyer.account.signup.SignUpService;
import app.foyer.customer.GuestDetails;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
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

    @Inject
    private SignUpService signUps;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesWording wording;

    @Inject
    private Answers answers;

    private String firstName;
    private String lastName;
    private String email;
    private String phone;
    private String password;
    private boolean asked;
    private Boolean open;

    public void signUp() {
        var faces = FacesContext.getCurrentInstance();
        var details = new GuestDetails(
                firstName,
                lastName,
                email,
                phone,
                faces.getViewRoot().getLocale().getLanguage(),
                visitor.zone(),
                faces.getExternalContext().getRequestLocale());
        var problems = details.problems();
        if (!problems.isEmpty()) {
            problems.forEach((field, problem) -> Said.beside(FORM + field, wording.of(problem)));
            return;
        }
        try {
            signUps.request(person(details), password);
            answers.goTo(Address.of("/signup").with("asked", true));
        } catch (RefusedException refused) {
            answers.beside(FORM + "password", refused);
        } catch (TooBusyException e) {
            answers.tooBusy();
        }
    }

    private static NewPerson person(GuestDetails details) {
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

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
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
