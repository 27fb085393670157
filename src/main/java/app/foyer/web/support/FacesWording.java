package app.foyer.web.support;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.Texts;
import app.foyer.shared.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Sentences, dates and times for pages: {@code #{wording.of(refusal)}}, {@code #{wording.dateTime(moment)}} in the
 * visitor's zone, {@code #{wording.in(zone).dateTime(moment)}} in another one.
 */
@Named("wording")
@RequestScoped
public class FacesWording {

    @Inject
    private BusinessClock clock;

    @Inject
    private Visitor visitor;

    @Inject
    private Settings settings;

    private CompanySettings company;

    /** A refusal, a duration, a moment, a stretch of time, a date or a status, in words. */
    public String of(Object value) {
        return here().any(value);
    }

    public String all(List<Refusal> refusals) {
        return here().of(refusals);
    }

    /** The same where the page around it names no zone. */
    public String withZones(List<Refusal> refusals) {
        return here().withZones(refusals);
    }

    /** By the clock of this place; every time names its zone when the visitor's own clock shows another. */
    public String reasonsAt(List<Refusal> refusals, ZoneId place) {
        return isSameClockAlways(place) ? in(place).of(refusals) : in(place).withZones(refusals);
    }

    public String date(Instant moment) {
        return here().date(moment);
    }

    public String day(LocalDate date) {
        return here().date(date);
    }

    public String time(Instant moment) {
        return here().time(moment);
    }

    public String dateTime(Instant moment) {
        return here().dateTime(moment);
    }

    /**
     * The moment by the clock of this place, with the zone's name when the visitor's own clock shows another time; in the
     * console also when the company's does, since a list there may hold several places.
     */
    public String placed(Instant moment, ZoneId place) {
        var there = here().in(place);
        return isSameClock(place, moment) ? there.dateTime(moment) : there.dateTimeInZone(moment);
    }

    private boolean isSameClock(ZoneId place, Instant moment) {
        return isSame(place, visitor.zone(), moment)
                && (!isInConsole() || isSame(place, company().timeZone(), moment));
    }

    private boolean isSameClockAlways(ZoneId place) {
        var rules = place.getRules();
        return rules.equals(visitor.zone().getRules())
                && (!isInConsole() || rules.equals(company().timeZone().getRules()));
    }

    private static boolean isSame(ZoneId place, ZoneId other, Instant moment) {
        return place.getRules().getOffset(moment).equals(other.getRules().getOffset(moment));
    }

    private static boolean isInConsole() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/admin/");
    }

    /** Words for a place whose clocks may differ from the visitor's. */
    public Wording in(ZoneId zone) {
        return here().in(zone);
    }

    /** Words for this visitor: in the language of the view, in the visitor's zone. */
    public Wording here() {
        var language =
                Texts.spoken(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return new Wording(language, visitor.zone(), clock.now(), company().timeFormat());
    }

    private CompanySettings company() {
        if (company == null) {
            company = settings.read(CompanySettings.class);
        }
        return company;
    }
}
