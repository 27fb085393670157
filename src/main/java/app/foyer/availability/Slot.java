package app.foyer.availability;

import java.io.Serializable;
import java.time.Instant;

/** A start that can be booked with one staff member at one location; {@code end} is the end of the service, without buffers. */
public record Slot(Instant start, Instant end, long staffId, long locationId) implements Serializable {}
