package app.foyer.messaging.workflow;

import java.io.Serializable;

/** What a message says: mails have all three, other channels a text only. */
public record TemplateParts(String subject, String html, String text) implements Serializable {

    public static final TemplateParts EMPTY = new TemplateParts("", "", "");
}
