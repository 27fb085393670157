/**
 * Telling other programs: signed JSON, posted to an address that the business named.
 *
 * <p>Start reading at {@link app.foyer.messaging.webhook.WebhookVisit} (what becomes of a message), then
 * {@link app.foyer.messaging.webhook.TargetPolicy} (where Foyer never goes, so that nobody uses it to look behind the
 * company's wall) and {@link app.foyer.messaging.webhook.WebhookCall} (which goes to exactly the address that was looked
 * at). {@code src/site/markdown/webhooks.md} tells receivers how to check a signature.
 */
package app.foyer.messaging.webhook;
