package app.foyer.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the log are wanted.
 *
 * @param who how the address or name of whoever did it begins, in any case; empty for everybody
 * @param whom how the address or name of what it was done to begins; empty for everything
 * @param text part of whatever stands in the line; empty for all
 * @param from first moment, included
 * @param until last moment, excluded
 */
public record AuditFilter(
        Optional<AuditGroup> group,
        String who,
        String whom,
        String text,
        Optional<Instant> from,
        Optional<Instant> until)
        implements Serializable {}
