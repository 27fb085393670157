package app.foyer.account.setup;

import app.foyer.account.AccountService;
import app.foyer.account.Accounts;
import app.foyer.account.Role;
import app.foyer.account.password.PasswordHashes;
import app.foyer.account.password.TooBusyException;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The accounts of the demo business, which answers on the loopback address only. */
@Stateless
@PermitAll
public class DemoAccountDesk {

    @Inject
    private AccountService service;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    /**
     * Opens the accounts of the demo business, with one password that everybody knows and which is hashed once.
     *
     * @return the accounts' ids
     * @throws RefusedException when an address has an account already
     * @throws TooBusyException when as many passwords are being hashed as there are processors
     */
    public Map<EmailAddress, Long> open(Map<EmailAddress, Role> roles, String password) {
        var hash = hashes.hash(password);
        var ids = new HashMap<EmailAddress, Long>();
        roles.forEach((email, role) -> {
            var id = service.createFor(email, role)
                    .orElseThrow(() -> new RefusedException(Refusal.because("account.address.taken", email.value())));
            accounts.with(email).orElseThrow().setPassword(hash);
            ids.put(email, id);
        });
        return ids;
    }
}
