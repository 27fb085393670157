package app.foyer.account;

import java.time.Instant;

/**
 * The time by which secrets expire and waits end: the database's, because the clocks of two nodes need not agree.
 * Everything else in Foyer asks {@link app.foyer.shared.BusinessClock}.
 */
public interface DatabaseClock {

    /** When the current transaction began. */
    Instant now();
}
