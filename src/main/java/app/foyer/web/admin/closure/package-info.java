/**
 * The page of the console about days on which the business is closed.
 *
 * <p>Start reading at {@link app.foyer.web.admin.closure.ClosuresView}; public holidays are proposed by
 * {@link app.foyer.web.admin.closure.HolidaysView}.
 */
package app.foyer.web.admin.closure;
