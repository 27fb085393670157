/**
 * Public holidays of countries and regions, as a proposal of what to close for.
 *
 * <p>Start reading at {@link app.foyer.catalog.holiday.HolidayService}. This is the only place that knows Jollyday, which
 * brings the holidays as files of its own: nothing is asked for anywhere else.
 */
package app.foyer.catalog.holiday;
