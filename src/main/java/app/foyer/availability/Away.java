package app.foyer.availability;

import app.foyer.availability.NotWorking.Kind;
import java.io.Serializable;

/**
 * Why a staff member is not to be had on a whole day: closed, a day off, or blocked from the first to the last hour.
 *
 * @param reason as the business wrote it; null or empty when it gave none
 */
public record Away(Kind kind, String reason) implements Serializable {}
