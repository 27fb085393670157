/**
 * The business's own look at time: who has which appointments when, and when nobody is to be had.
 *
 * <p>Start reading at {@link app.foyer.booking.diary.DiaryService}. It only reads; what is moved there goes the same way as
 * every other move.
 */
package app.foyer.booking.diary;
