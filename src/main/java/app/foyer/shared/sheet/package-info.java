/**
 * Tables that people take away: the same rows as a CSV file or as an Excel workbook, written while they are read, so that a
 * million rows need no more memory than ten.
 *
 * <p>Start reading at {@link app.foyer.shared.sheet.Sheet}. {@link app.foyer.shared.sheet.SafeCell} is the one place that
 * keeps a cell from being run as a formula, and that takes the precaution back when a file returns.
 */
package app.foyer.shared.sheet;
