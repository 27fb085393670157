/**
 * Money: what is due for an appointment or for a package, and what was paid.
 *
 * <p>Start reading at {@link app.foyer.payment.LedgerEntry}: each appointment and each package that was bought has a ledger, in
 * which nothing is ever changed or taken out. What is due is the sum of its lines, and nothing else knows it. {@link app.foyer.payment.Charging} hears what is
 * booked and called off and writes what that costs; {@link app.foyer.payment.PaymentService} takes what the business is
 * given at its desk, and gives back; {@link app.foyer.payment.PaymentPolicy} says how much of either.
 *
 * <p>Whoever writes an amount locks the appointment's row first. Amounts are {@link app.foyer.shared.Money}, never floating
 * point; what is due is never asked of a page. Nothing here changes an appointment.
 */
package app.foyer.payment;
