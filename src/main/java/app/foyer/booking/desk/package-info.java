/**
 * What the business does to appointments at its desk: booking for customers, moving and lengthening, giving to somebody else,
 * deciding about many at once, notes for itself, and why a customer can change something or not.
 *
 * <p>Start reading at {@link app.foyer.booking.desk.DeskService}. Nothing here takes time: that is done by
 * {@link app.foyer.booking.DeskTaking} under the one lock, and {@link app.foyer.booking.DeskRules} say what binds the business.
 */
package app.foyer.booking.desk;
