package app.foyer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads somebody through the stages of signing in. */
@ApplicationScoped
public class SignInProgress {

    /**
     * Notes that a stage is done, gives the session a new id and tells where to go on: to the next stage, or where the
     * person wanted to go. Whoever is in already and types a code only gets it noted that the second factor was passed.
     *
     * @param done what the person has just done, in a transaction that is over
     * @return an address within Foyer; the sign-in page when the sign-in is no longer good or was at another stage
     */
    public String completed(HttpServletRequest request, HttpServletResponse response, SignInStage done) {
        return "/login";
    }
}
