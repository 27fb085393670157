/** Payments by Stripe Checkout: {@link app.foyer.payment.online.stripe.StripeGateway} asks, {@link app.foyer.payment.online.stripe.StripeEvents} hears. */
package app.foyer.payment.online.stripe;
