/**
 * What the business decides: one record per topic, kept as text in one table, every change logged.
 *
 * <p>Start reading at {@link app.foyer.settings.Settings}; then the topics, for example
 * {@link app.foyer.settings.PanelSettings}. What the operator of the server decides is elsewhere:
 * {@link app.foyer.platform.ServerSettings}.
 */
package app.foyer.settings;
