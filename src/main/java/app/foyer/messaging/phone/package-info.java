/**
 * Short messages to phones: SMS and WhatsApp, by way of Twilio.
 *
 * <p>Start reading at {@link app.foyer.messaging.phone.TwilioVisit} (what becomes of a message), then
 * {@link app.foyer.messaging.phone.TwilioClient} (how Twilio is spoken to). Twilio knows no key by which it would
 * recognise a message that it was given twice. Therefore a message whose last attempt ended without an answer is looked up
 * there before it is sent again.
 */
package app.foyer.messaging.phone;
