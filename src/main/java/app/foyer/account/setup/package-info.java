/**
 * The first account of a new installation.
 *
 * <p>Start reading at {@link app.foyer.account.setup.FirstAdministrator}.
 *
 * <p>This package refuses a code once there is an administrator. There is no default password, except in the demo
 * ({@link app.foyer.account.setup.DemoAccountDesk}), which says so on every page.
 */
package app.foyer.account.setup;
