package app.foyer.account;

import app.foyer.shared.EmailAddress;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who asks a service, for the audit: from the sign-in and nowhere else. */
@ApplicationScoped
public class Callers {

    @Inject
    private Accounts accounts;

    /** Of an e-mail; {@code system} when nobody has signed in. */
    public String addressOf(SessionContext caller) {
        return Optional.ofNullable(caller.getCallerPrincipal().getName())
                .filter(name -> name.matches("[0-9]{1,18}"))
                .flatMap(id -> accounts.find(Long.parseLong(id)))
                .map(Account::email)
                .map(EmailAddress::value)
                .orElse("system");
    }
}
