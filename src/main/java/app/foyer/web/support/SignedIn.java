package app.foyer.web.support;

import app.foyer.account.Role;
import app.foyer.account.session.SignedInAccount;
import app.foyer.shared.Checksum;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Who has signed in, from the security context and nothing else: no page and no parameter can say otherwise. */
@Named
@RequestScoped
public class SignedIn {

    private static final int MARK_LENGTH = 16;

    @Inject
    private HttpServletRequest request;

    public boolean isSomebody() {
        return found().isPresent();
    }

    /** @throws IllegalStateException when nobody has signed in */
    public long accountId() {
        return found().map(SignedInAccount::id).orElseThrow(SignedIn::nobody);
    }

    /** @throws IllegalStateException when nobody has signed in */
    public SignedInAccount account() {
        return found().orElseThrow(SignedIn::nobody);
    }

    /** The user name, for logs and for the top bar. */
    public String getEmail() {
        return found().map(account -> account.email().value()).orElse("");
    }

    /** By which a page knows whether it is the same person as before; tells nobody who that is. */
    public String getMark() {
        return found().map(account -> Checksum.of("mark of " + account.id()).substring(0, MARK_LENGTH))
                .orElse("nobody");
    }

    /** What to call the person. */
    public String getDisplayName() {
        return getEmail();
    }

    public Set<Role> roles() {
        return found().map(SignedInAccount::roles).orElse(Set.of());
    }

    public boolean isCustomer() {
        return roles().contains(Role.CUSTOMER);
    }

    /** Whether the console is open to this person, wholly or in part. */
    public boolean isInTheConsole() {
        return isAdmin() || roles().contains(Role.STAFF);
    }

    public boolean isAdmin() {
        return roles().contains(Role.ADMIN);
    }

    private Optional<SignedInAccount> found() {
        return SignedInAccount.of(request);
    }

    private static IllegalStateException nobody() {
        return new IllegalStateException("Nobody has signed in");
    }
}
