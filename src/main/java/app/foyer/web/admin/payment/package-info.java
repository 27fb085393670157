/**
 * Payments in the console: beside an appointment, where they are taken down and given back, and on the page of a customer.
 *
 * <p>Start reading at {@link app.foyer.web.admin.payment.LedgerView}, which shows what is due, and
 * {@link app.foyer.web.admin.payment.PaymentFormView}, the dialog for both ways.
 */
package app.foyer.web.admin.payment;
