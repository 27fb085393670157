package app.foyer.messaging.outbox;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An earlier attempt of which nobody knows whether it arrived: the node died, or the other side hung up. A channel whose
 * other side does not recognise a second copy by itself looks there before it sends again.
 *
 * @param since when the first such attempt began
 * @param text what it said, with anything in the places of secrets, since every attempt makes them anew
 */
public record Doubt(Instant since, Pattern text) {}
