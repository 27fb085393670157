package app.foyer.web.sign;

import app.foyer.account.session.UnfinishedSignIn;
import app.foyer.account.signin.SignInProgress;
import app.foyer.account.stage.SignInStage;
import app.foyer.web.support.Address;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** How a page between password and door finds out whether somebody stands before it, and where that person goes next. */
@Dependent
class StageOfSignIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInProgress progress;

    @Inject
    private Answers answers;

    /** The sign-in that is at this stage. */
    Optional<UnfinishedSignIn> at(SignInStage stage) {
        return UnfinishedSignIn.of(request).filter(signIn -> signIn.stage() == stage);
    }

    /** Whoever has no business on this page goes where there is some: to another stage, or to the sign-in page. */
    void leadAway() {
        answers.goTo(Address.of(UnfinishedSignIn.of(request)
                .flatMap(signIn -> signIn.stage().page())
                .orElse("/login")));
    }

    /** @return the address to go on to */
    Address completed(SignInStage done) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return Address.of(progress.completed(request, response, done));
    }
}
