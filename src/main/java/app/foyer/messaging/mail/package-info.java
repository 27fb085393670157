/** The way to the mail server. Start reading at {@link app.foyer.messaging.mail.MailServer}. */
package app.foyer.messaging.mail;
