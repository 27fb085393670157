/**
 * Brings customers in from a CSV file.
 *
 * <p>Start reading at {@link app.foyer.customer.importing.ImportService}, which the page calls: it takes the file, and says how
 * it would be read and what would happen. {@link app.foyer.customer.importing.ImportClerk} works behind the pages, on every
 * node; {@link app.foyer.customer.importing.ImportSteps} are its short transactions, and
 * {@link app.foyer.customer.importing.WholeFile} is the one long one in which a file is taken whole or not at all. How a row
 * becomes a person is pure:
 * {@link app.foyer.customer.importing.CsvRows} takes the file apart, whatever is in it, and
 * {@link app.foyer.customer.importing.RowReading} reads dates, numbers and words. Who is known already is decided by
 * {@link app.foyer.customer.CustomerIntake} alone.
 *
 * <p>This package opens no login, writes to nobody and refuses to touch anybody who has a login.
 */
package app.foyer.customer.importing;
