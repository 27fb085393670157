package app.foyer.api;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;

/** In which language and zone this request is answered: {@code Accept-Language}, English unless it asks for one of ours. */
@RequestScoped
public class Speaker {

    @Inject
    private HttpServletRequest request;

    @Inject
    private BusinessClock clock;

    @Inject
    private Settings settings;

    private ZoneId zone = ZoneOffset.UTC;

    /** From now on, times are told in this zone: mostly that of the place which the request is about. */
    public void speakIn(ZoneId place) {
        zone = place;
    }

    public ZoneId zone() {
        return zone;
    }

    public Wording wording() {
        return new Wording(
                language(),
                zone,
                clock.now(),
                settings.read(CompanySettings.class).timeFormat());
    }

    public Locale language() {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> Texts.spoken(wanted).getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(Texts::spoken)
                .orElse(Locale.ENGLISH);
    }
}
