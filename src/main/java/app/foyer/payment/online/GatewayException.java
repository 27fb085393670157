package app.foyer.payment.online;

import jakarta.ejb.ApplicationException;

/** A gateway gave no answer, or one that is none. What was asked for may have been done: ask again with the same code. */
@ApplicationException(rollback = true)
public class GatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message for the log: never a secret */
    public GatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
