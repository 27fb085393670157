package app.foyer.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the log are wanted.
 *
 * @param who how the address or name of whoever did it begins, in any case; empty for everybody
 * @param whom how the address or name of what it was done to begins; empty for everything
 * @param text part of whatever stands in the line; empty for all
 * @param meant the actions whose words contain that text, in the language of whoever asks
 * @param from first moment, included
 * @param until last moment, excluded
 */
public record AuditFilter(
        Optional<AuditGroup> group,
        String who,
        String whom,
        String text,
        Set<String> meant,
        Optional<Instant> from,
        Optional<Instant> until)
        implements Serializable {}
