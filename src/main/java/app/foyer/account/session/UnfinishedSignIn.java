package app.foyer.account.session;

import app.foyer.account.stage.SignInStage;
import app.foyer.shared.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * A sign-in whose password was right and that has still a stage to go. Until then the person has no roles and is no
 * {@link SignedInAccount}.
 *
 * @param sessionId of the row that stands for this sign-in
 * @param wanted where the person wanted to go
 */
public record UnfinishedSignIn(
        long sessionId, long accountId, EmailAddress email, SignInStage stage, Optional<String> wanted) {

    private static final String ATTRIBUTE = UnfinishedSignIn.class.getName();

    /** Checked against the database when the request came in; empty for strangers and for people who are in. */
    public static Optional<UnfinishedSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable((UnfinishedSignIn) request.getAttribute(ATTRIBUTE));
    }

    public static UnfinishedSignIn of(OpenSession open, Optional<String> wanted) {
        return new UnfinishedSignIn(
                open.session().id(),
                open.session().accountId(),
                open.email(),
                open.session().stage(),
                wanted);
    }

    public void ownsTheRest(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
