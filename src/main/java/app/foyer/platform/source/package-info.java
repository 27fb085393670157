/**
 * How often one address out there may do what everybody may do without being known: sign in, ask for a link, book.
 *
 * <p>Start reading at {@link app.foyer.platform.source.Limit} (all the numbers) and
 * {@link app.foyer.platform.source.SourceLimits}. The counts are in the database, so that all nodes share them.
 */
package app.foyer.platform.source;
