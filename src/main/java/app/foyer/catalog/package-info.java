/**
 * What is offered, by whom and where: services, staff and locations, with hours and absences.
 *
 * <p>Start reading at {@link app.foyer.catalog.Service}, then {@link app.foyer.catalog.CatalogService} (what visitors
 * can choose from) and {@link app.foyer.catalog.Schedules} (when staff work; {@code availability} makes free times of it).
 */
package app.foyer.catalog;
