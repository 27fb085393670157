package app.foyer.messaging.template;

import app.foyer.settings.Accent;
import java.util.Map;

/**
 * The company's colour in a mail. The files that mails are made of are written in Foyer's own accent, so that one can look at
 * them in a browser; what is sent is dyed, because mail readers know no variables.
 */
record MailColours(Map<String, Object> dyes) {

    static MailColours of(Accent accent) {
        return new MailColours(Map.of(
                Accent.OF_FOYER,
                accent.onLight(),
                "#e9f1ef",
                accent.softOnLight(),
                "#86bdb4",
                accent.onDark(),
                "#223530",
                accent.softOnDark()));
    }

    String dye(String html) {
        var dyed = html;
        for (var dye : dyes.entrySet()) {
            dyed = dyed.replace(dye.getKey(), dye.getValue().toString());
        }
        return dyed;
    }
}
