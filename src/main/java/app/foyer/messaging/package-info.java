/**
 * Telling people what happened: the outbox, the texts of mails, the calendar files, and the way to the mail server.
 *
 * <p>Start reading at {@link app.foyer.messaging.Correspondence} (what is told when), then
 * {@link app.foyer.messaging.Message} (one thing to be delivered), then {@link app.foyer.messaging.Postman} (how it
 * leaves). A message is written in the transaction of what it tells about and leaves later, so nobody waits for a mail
 * server; {@link app.foyer.messaging.RetryPolicy} says when it is tried again and when it is given up.
 *
 * <p>No secret lies in the outbox: links are marked in the text and get their secrets while the message is being sent
 * ({@link app.foyer.messaging.SecretLinks}).
 */
package app.foyer.messaging;
