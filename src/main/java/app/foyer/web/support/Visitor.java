package app.foyer.web.support;

import app.foyer.customer.CustomerService;
import app.foyer.customer.Profile;
import app.foyer.customer.ViewedPanel;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/** Whoever looks at the page, signed in or not: the time zone in which times are shown. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private Settings settings;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Viewing viewing;

    @Inject
    private CustomerService customers;

    private ZoneId zone;
    private Optional<Profile> profile;

    /**
     * The zone asked for in the address, else the one that this customer has saved, else the one that the browser told us,
     * else the company's.
     */
    public ZoneId zone() {
        if (zone == null) {
            zone = asked().or(this::saved).orElseGet(this::browser);
        }
        return zone;
    }

    /** Whether the visitor or the browser told us the zone; if not, the page asks the browser once. */
    public boolean isZoneKnown() {
        return asked().or(this::saved).or(this::remembered).isPresent();
    }

    /** The zone that stands in the address: it holds for this page, and for the next one only if the address says so again. */
    public Optional<ZoneId> asked() {
        return Zones.parse(external().getRequestParameterMap().get("zone"));
    }

    /** Where this browser is; where the company is, as long as the browser has not said it. */
    public ZoneId browser() {
        return remembered().orElseGet(() -> settings.read(CompanySettings.class).timeZone());
    }

    /** The language that this customer has saved for pages and mails, on whatever browser; empty for everybody else. */
    Optional<String> savedLanguage() {
        return profile().map(Profile::language);
    }

    /** That of the customer whose panel is shown; empty where none is. */
    Optional<String> viewedLanguage() {
        return viewing.view().map(ViewedPanel::language);
    }

    /** From now on pages speak to this browser in this language. */
    public void prefers(String language) {
        Cookies.write(external(), Cookies.LANGUAGE, language);
    }

    /** On whatever browser: it was chosen in the account. */
    private Optional<ZoneId> saved() {
        return viewing.isOn()
                ? viewing.view().map(ViewedPanel::zone)
                : profile().filter(Profile::zoneChosen).map(Profile::timeZone);
    }

    /** Asked for once per request; empty for everybody who is no customer. */
    private Optional<Profile> profile() {
        if (profile == null) {
            profile = signedIn.isSomebody() ? customers.profileWith(signedIn.accountId()) : Optional.empty();
        }
        return profile;
    }

    private Optional<ZoneId> remembered() {
        return Cookies.read(external(), Cookies.ZONE).flatMap(Zones::parse);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
