/**
 * What is to be delivered, and how it leaves. A message is written in the transaction of what it tells about and leaves
 * later, so nobody waits for a mail server.
 *
 * <p>Start reading at {@link app.foyer.messaging.outbox.LetterBox} (the one way in), then
 * {@link app.foyer.messaging.outbox.Message} and its
 * {@link app.foyer.messaging.outbox.Delivery} (what becomes of it), then {@link app.foyer.messaging.outbox.Postman} (how
 * it leaves). {@link app.foyer.messaging.outbox.RetryPolicy} says when it is tried again and when it is given up. By
 * which way it leaves is a {@link app.foyer.messaging.outbox.Channel}, which others provide.
 */
package app.foyer.messaging.outbox;
