package app.foyer.account.password;

import jakarta.ejb.ApplicationException;

/** As many passwords are being checked as this server can do at once. The person tries again in a moment. */
@ApplicationException(rollback = true)
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusyException() {
        super("As many passwords are being hashed as there are processors");
    }
}
