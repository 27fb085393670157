/** Texts with placeholders, and what can be filled in. Start reading at {@link app.foyer.messaging.template.Template}. */
package app.foyer.messaging.template;
