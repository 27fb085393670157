package app.foyer.account.reset;

import app.foyer.shared.EmailAddress;
import java.util.Optional;

/** People without an account, known by their address: who asks for a password gets the first one this way. */
public interface KnownPeople {

    /**
     * Opens an account for whoever is known by this address, has none yet, and may have one.
     *
     * @return the account; empty when there is nobody like that
     */
    Optional<Long> openAccount(EmailAddress email);
}
