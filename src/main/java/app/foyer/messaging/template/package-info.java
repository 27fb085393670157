/**
 * Texts with placeholders. Start reading at {@link app.foyer.messaging.template.Placeholder} (what may be asked for), then
 * {@link app.foyer.messaging.template.TemplateText} and {@link app.foyer.messaging.template.TemplateHtml} (how it is
 * filled, and how a line leaves that asks in vain). {@link app.foyer.messaging.template.SafeHtml} decides which markup is
 * kept; {@link app.foyer.messaging.template.MailFrame} stands around every mail.
 */
package app.foyer.messaging.template;
