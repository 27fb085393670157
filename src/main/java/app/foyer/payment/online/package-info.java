/**
 * Paying through a gateway: <em>Pay now</em>, and giving back the same way.
 *
 * <p>Start reading at {@link app.foyer.payment.online.CheckoutService}, which is what people press, and
 * {@link app.foyer.payment.online.CheckoutTaking}, which writes. A gateway is a {@link app.foyer.payment.online.PaymentGateway};
 * there is one in each package below, and nobody else knows which.
 *
 * <p>No transaction is open while a gateway is spoken to, and nothing that a browser or a message says is believed: the gateway
 * is asked, and what it says is written down once, with the appointment's row locked. Asking is repeated with the same code, so
 * that a lost answer does nothing twice. What is paid too late or twice goes back by itself.
 */
package app.foyer.payment.online;
