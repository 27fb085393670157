package app.foyer.web.support;

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

    private ZoneId zone;

    /** The zone asked for in the address, else the one that the browser told us, else the company's. */
    public ZoneId zone() {
        if (zone == null) {
            zone = asked().or(this::remembered)
                    .orElseGet(() -> settings.read(CompanySettings.class).timeZone());
        }
        return zone;
    }

    /** Whether the visitor or the browser told us the zone; if not, the page asks the browser once. */
    public boolean isZoneKnown() {
        return asked().or(this::remembered).isPresent();
    }

    /** The zone that stands in the address: it holds for this page, and for the next one only if the address says so again. */
    public Optional<ZoneId> asked() {
        return Zones.parse(external().getRequestParameterMap().get("zone"));
    }

    /** From now on pages speak to this browser in this language, and tell times in this zone. */
    public void prefers(String language, ZoneId preferred) {
        Cookies.write(external(), Cookies.LANGUAGE, language);
        Cookies.write(external(), Cookies.ZONE, preferred.getId());
        zone = preferred;
    }

    private Optional<ZoneId> remembered() {
        return Cookies.read(external(), Cookies.ZONE).flatMap(Zones::parse);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
