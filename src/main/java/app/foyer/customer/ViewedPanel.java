package app.foyer.customer;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An administrator looks at a customer's panel. It lies in the administrator's session and ends with it.
 *
 * @param account of the administrator: nobody else who comes into the same session has it
 * @param language {@code en} or {@code de}, in which this customer reads
 * @param zone by whose clock; where it was not chosen, that of the browser that was used last
 * @param until when it ends by itself
 */
public record ViewedPanel(long account, long customerId, String name, String language, ZoneId zone, Instant until)
        implements Serializable {

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** By which a page knows whether it is still the view that it was opened in. */
    public String mark() {
        return String.valueOf(until.toEpochMilli());
    }

    boolean belongsTo(long who, Instant now) {
        return account == who && now.isBefore(until);
    }
}
