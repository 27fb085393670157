package app.foyer.messaging.letter;

import app.foyer.messaging.outbox.MessageKind;
import app.foyer.settings.CompanySettings;
import java.time.Instant;

/**
 * What every letter of the company has in common.
 *
 * @param panelUrl empty while there is no panel: then no letter leads there
 * @param now when the letters are written
 */
public record Stationery(CompanySettings company, String publicUrl, String panelUrl, Instant now) {

    static Stationery of(CompanySettings company, String publicUrl, boolean panelIsOpen, Instant now) {
        return new Stationery(company, publicUrl, panelIsOpen ? publicUrl + "/panel" : "", now);
    }

    LetterDraft draft(MessageKind kind, Addressee reader) {
        return new LetterDraft(this, kind, reader);
    }
}
