package app.foyer.web.admin.payment;

import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The part of {@code /admin/payments.xhtml} that closes a day, from midnight to midnight by the company's clock. */
@Named
@RequestScoped
public class DayClosingView {

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private PaymentChoices choices;
    private Wording there;

    @PostConstruct
    void read() {
        choices = PaymentChoices.from(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        there = wording.in(settings.read(CompanySettings.class).timeZone());
    }

    /** Whether the page shows all of one day. */
    public boolean isOn() {
        return choices.isOneDay();
    }

    /** As a field for dates wants it. */
    public String getDay() {
        return day().toString();
    }

    public String getTitle() {
        return there.text("payments.closing.of", there.longDate(day()));
    }

    /** By whose clock. */
    public String getZone() {
        return there.zoneName();
    }

    public String getPrevious() {
        return of(day().minusDays(1));
    }

    /** Null on the last day that has begun. */
    public String getNext() {
        return day().isBefore(today()) ? of(day().plusDays(1)) : null;
    }

    /** The day that is on. */
    public String getToday() {
        return of(today());
    }

    /** When this was looked at: a day that is not over yet is closed too early. */
    public String getSeenAt() {
        return there.text("payments.closing.seen", there.dateTime(there.now()));
    }

    private LocalDate day() {
        return choices.from();
    }

    private LocalDate today() {
        return there.dateOf(there.now());
    }

    private static String of(LocalDate day) {
        return Address.here().with("from", day).with("until", day).toString();
    }
}
