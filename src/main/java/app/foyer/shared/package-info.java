/**
 * The words that every room of the house uses: a stretch of time, a decision and its reasons, an e-mail address, the clock.
 *
 * <p>Start reading at {@link app.foyer.shared.Decision}. Nothing in here knows another package of Foyer, a page or a database.
 */
package app.foyer.shared;
