/**
 * The console ({@code /admin/*}): how the business looks at its appointments and people, and decides who may do
 * what. Staff see the appointments page alone, and on it their own.
 *
 * <p>Start reading at {@link app.foyer.web.admin.AppointmentsView} for a list and
 * {@link app.foyer.web.admin.PanelSettingsView} for settings. Each bean stands behind the page of its name; lists,
 * filters and open drawers stand in the address.
 */
package app.foyer.web.admin;
