/**
 * What Foyer wants from the server it runs on: a migrated database, converters, settings of the server, health.
 *
 * <p>Start reading at {@link app.foyer.platform.ServerSettings} (every environment variable) and
 * {@link app.foyer.platform.Migrator} (what happens first).
 */
package app.foyer.platform;
