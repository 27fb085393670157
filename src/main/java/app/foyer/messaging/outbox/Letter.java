package app.foyer.messaging.outbox;

import java.util.Locale;

/**
 * A written message. Links that need a secret are marked, see {@link app.foyer.messaging.secret.SecretLinks}.
 *
 * @param locale the language it is written in
 * @param subject one line; for channels without subjects what a list shows of it
 * @param html the same as the text; null where the channel knows text only
 */
public record Letter(MessageKind kind, Locale locale, String subject, String text, String html) {}
