package app.foyer.customer;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An administrator looks at a customer's panel. It lies in the administrator's session and ends with it.
 *
 * @param account of the administrator: nobody else who comes into the same session has it
 * @param zone that the customer has chosen; null when the browser tells it
 * @param until when it ends by itself
 */
public record ViewedPanel(long account, long customerId, String name, ZoneId zone, Instant until)
        implements Serializable {

    static final Duration LONGEST = Duration.ofMinutes(15);

    boolean belongsTo(long who, Instant now) {
        return account == who && now.isBefore(until);
    }
}
