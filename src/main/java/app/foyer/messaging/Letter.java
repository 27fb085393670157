package app.foyer.messaging;

import java.util.Locale;

/**
 * A written mail: the same in text and in HTML. Links that need a secret are markers in both, see {@link SecretLinks}.
 *
 * @param locale the language it is written in
 * @param subject one line
 */
record Letter(MessageKind kind, Locale locale, String subject, String text, String html) {}
