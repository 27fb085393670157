package app.foyer.availability;

import app.foyer.shared.TimeRange;
import java.io.Serializable;

/**
 * Time of a staff member that one customer's appointment holds.
 *
 * @param occupied the service with its own buffers already added at both ends
 */
public record Taken(TimeRange occupied, Sharing sharing) implements Serializable {}
