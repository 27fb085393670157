/**
 * What tests with real parts stand on: databases, the shipped server, a mail server, a browser.
 *
 * <p>Start reading at {@link app.foyer.testing.FoyerServer} (the program that we ship, running), then
 * {@link app.foyer.testing.Databases}, {@link app.foyer.testing.Mailbox} and {@link app.foyer.testing.Visitor}.
 */
package app.foyer.testing;
