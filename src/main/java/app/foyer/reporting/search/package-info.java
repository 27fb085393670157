/**
 * Finding a person or an appointment by the little that somebody remembers, wherever they are in the console. Start reading
 * at {@link app.foyer.reporting.search.SearchService}. Staff find their own appointments and nothing else: that is in the
 * queries.
 */
package app.foyer.reporting.search;
