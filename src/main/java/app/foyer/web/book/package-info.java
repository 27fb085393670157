/**
 * The booking page ({@code /book}) and one booking opened by its link ({@code /booking}).
 *
 * <p>Start reading at {@link app.foyer.web.book.BookView}. What a visitor chose stands in the address
 * ({@link app.foyer.web.book.Choices}); which step comes next follows from it ({@link app.foyer.web.book.BookingPath}, {@link app.foyer.web.book.Progress}).
 */
package app.foyer.web.book;
