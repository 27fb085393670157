package app.foyer.customer.importing;

import jakarta.ejb.ApplicationException;

/** A file was to be taken whole, and one of its lines cannot be taken any more: nothing of it is written. */
@ApplicationException(rollback = true)
class NotWholeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWholeException(String why) {
        super(why);
    }
}
