/**
 * The page on which the business keeps its locations, {@code /admin/locations}.
 *
 * <p>Start reading at {@link app.foyer.web.admin.location.LocationsView}.
 */
package app.foyer.web.admin.location;
