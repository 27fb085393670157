package app.foyer.catalog.schedule;

import app.foyer.catalog.schedule.WeeklyHours.Kind;
import app.foyer.shared.Refusal;
import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * What speaks against one stretch of a week, so that a page says it beside it.
 *
 * @param row which of the day's stretches of this kind, counted from 0
 */
public record HoursObjection(DayOfWeek day, Kind kind, int row, Refusal refusal) implements Serializable {}
