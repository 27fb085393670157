/**
 * What the business decides: one record per topic, kept as text in one table, every change logged.
 *
 * <p>Start reading at {@link app.foyer.settings.Settings}; then the topics, for example
 * {@link app.foyer.settings.PanelSettings}. Where a service differs from all, only what differs is stored, under names that
 * end with its number: {@link app.foyer.settings.ServicePolicies}. What the operator of the server decides is elsewhere:
 * {@link app.foyer.platform.ServerSettings}.
 */
package app.foyer.settings;
