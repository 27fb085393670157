package app.foyer.account.signin;

import app.foyer.account.session.Door;
import app.foyer.account.session.OpenSession;
import app.foyer.account.session.SessionStamp;
import app.foyer.account.session.SignedInAccount;
import app.foyer.account.session.UnfinishedSignIn;
import app.foyer.account.stage.SignInStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Leads somebody through the stages of signing in, and tells where to go on. */
@ApplicationScoped
public class SignInProgress {

    private static final String LOGIN = "/login";

    @Inject
    private Door door;

    /**
     * Where somebody goes who has just typed the right password: to the next stage, or to where the person wanted to go.
     *
     * @param wanted an address that may have been typed by anybody; only one within Foyer counts, and only one that the
     *     person may enter
     */
    public String afterPassword(HttpServletRequest request, String wanted) {
        return UnfinishedSignIn.of(request)
                .flatMap(unfinished -> unfinished.stage().page())
                .map(page -> {
                    LocalAddress.parse(wanted).ifPresent(address -> SessionStamp.keepWanted(request, address.value()));
                    return page;
                })
                .orElseGet(() -> new Destination(SignedInAccount.of(request)
                                .map(SignedInAccount::roles)
                                .orElse(Set.of()))
                        .from(wanted));
    }

    /**
     * Notes that a stage is done, gives the session a new id and tells where to go on: to the next stage, or where the
     * person wanted to go. Whoever is in already and types a code only gets it noted that the second factor was passed.
     *
     * @param done what the person has just done, in a transaction that is over
     * @return an address within Foyer; the sign-in page when the sign-in is no longer good or was at another stage
     */
    public String completed(HttpServletRequest request, HttpServletResponse response, SignInStage done) {
        return door.getOn(done, request, response)
                .map(open -> open.session().stage().page().orElseGet(() -> leave(request, open)))
                .orElse(LOGIN);
    }

    /** Gives the session of somebody who is in a new id. */
    public void renewed(HttpServletRequest request, HttpServletResponse response) {
        door.renew(request, response);
    }

    private static String leave(HttpServletRequest request, OpenSession open) {
        var wanted = SessionStamp.wanted(request).orElse(null);
        SessionStamp.forgetWanted(request);
        return new Destination(open.roles()).from(wanted);
    }
}
