/**
 * What is offered, by whom and where: services, staff and locations, with hours and absences.
 *
 * <p>Start reading at {@link app.foyer.catalog.Service}, then {@link app.foyer.catalog.CatalogService} (what visitors
 * can choose from) and {@code catalog.schedule} (when staff work; {@code availability} makes free times of it) and {@code catalog.staff} (who they are).
 * How the business keeps its services and locations lies in {@code catalog.service} and {@code catalog.place}.
 */
package app.foyer.catalog;
