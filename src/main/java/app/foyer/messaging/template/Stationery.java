package app.foyer.messaging.template;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.MessageSettings;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import java.time.Duration;
import java.time.Instant;

/**
 * What every letter of the company has in common.
 *
 * @param messages with the lines for the foot of mails
 * @param panelUrl empty while there is no panel: then no letter leads there
 * @param setPasswordValid how long the link that sets a first password opens, and how long a one-time password does
 * @param now when the letters are written
 */
public record Stationery(
        CompanySettings company,
        MessageSettings messages,
        String publicUrl,
        String panelUrl,
        Duration setPasswordValid,
        Instant now) {

    public static Stationery of(
            CompanySettings company,
            MessageSettings messages,
            String publicUrl,
            boolean panelIsOpen,
            Duration setPasswordValid,
            Instant now) {
        return new Stationery(
                company, messages, publicUrl, panelIsOpen ? publicUrl + "/panel" : "", setPasswordValid, now);
    }

    /** Words for somebody who reads this language and lives by this zone. */
    public Wording wordingFor(Addressee reader) {
        return new Wording(Texts.spoken(reader.locale()), reader.zone(), now, company.timeFormat());
    }
}
