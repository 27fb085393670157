/**
 * Questions about how the business stands, across appointments, customers and messages. It only reads, and answers each
 * question with the same number of queries, however many rows there are.
 *
 * <p>Start reading at {@link app.foyer.reporting.DashboardService}. Whoever asks is part of every question: staff get their
 * own figures and no others.
 */
package app.foyer.reporting;
