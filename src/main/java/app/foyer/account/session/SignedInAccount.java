package app.foyer.account.session;

import app.foyer.account.Role;
import app.foyer.shared.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Whose request this is, checked against the database when the request came in.
 *
 * @param id of the account; also the name of the caller's principal
 * @param sessionId of the row that stands for this sign-in on this device
 */
public record SignedInAccount(long id, EmailAddress email, Set<Role> roles, long sessionId) implements Serializable {

    private static final String ATTRIBUTE = SignedInAccount.class.getName();

    public static Optional<SignedInAccount> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedInAccount) request.getAttribute(ATTRIBUTE));
    }

    public static SignedInAccount of(OpenSession open) {
        return new SignedInAccount(
                open.session().accountId(),
                open.email(),
                open.roles(),
                open.session().id());
    }

    public void ownsTheRest(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
