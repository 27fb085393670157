/**
 * Telling people what happened. Each sub-package may use those before it in this list, never those after it:
 *
 * <ul>
 *   <li>{@link app.foyer.messaging.secret}: links that open something; their secrets never lie in the outbox,
 *   <li>{@link app.foyer.messaging.calendar}: appointments as calendar files,
 *   <li>{@link app.foyer.messaging.feed}: the private calendar address of a customer,
 *   <li>{@link app.foyer.messaging.outbox}: what is to be delivered, and how it leaves,
 *   <li>{@link app.foyer.messaging.mail}: the way to the mail server,
 *   <li>{@link app.foyer.messaging.phone}: SMS and WhatsApp, by way of Twilio,
 *   <li>{@link app.foyer.messaging.webhook}: calls to programs of the business,
 *   <li>{@link app.foyer.messaging.template}: texts with placeholders, and the frame around each mail,
 *   <li>{@link app.foyer.messaging.letter}: mails about accounts, which nobody can switch off,
 *   <li>{@link app.foyer.messaging.workflow}: what the business decides to say when something happens.
 * </ul>
 *
 * <p>Start reading at {@link app.foyer.messaging.outbox.LetterBox}: whoever wants to send something posts it there.
 */
package app.foyer.messaging;
