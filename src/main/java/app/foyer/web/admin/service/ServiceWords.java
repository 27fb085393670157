package app.foyer.web.admin.service;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.service.ServiceEntry;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What pages say of a service: by whom and where, what it costs, and why nobody can book it although it is not archived. */
@Named
@RequestScoped
public class ServiceWords {

    @Inject
    private CatalogService catalog;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<Long, String> staff;
    private Map<Long, String> locations;
    private String currency;

    /** Everybody who can give something, by number, in the order of the business. */
    public Map<Long, String> getStaff() {
        if (staff == null) {
            staff = names(catalog.people(), Person::name);
        }
        return staff;
    }

    public Map<Long, String> getLocations() {
        if (locations == null) {
            locations = names(catalog.places(), Place::name);
        }
        return locations;
    }

    /** {@code Miriam Weber, Tomás Matos}; empty when nobody gives it any more. */
    public String staff(ServiceEntry service) {
        return together(getStaff(), service.staff());
    }

    public String locations(ServiceEntry service) {
        return together(getLocations(), service.locations());
    }

    /** {@code 50 minutes · €85.00 · up to 6 people}. */
    public String facts(ServiceEntry service) {
        var facts = wording.of(service.duration()) + " · " + wording.here().money(service.price(), getCurrency());
        return service.isForGroups()
                ? facts + " · " + wording.here().text("catalog.service.upTo", service.capacity())
                : facts;
    }

    /** Why customers do not find it; null when they do, and when it is archived. */
    public String whyNot(ServiceEntry service) {
        if (!service.active()) {
            return null;
        }
        if (staff(service).isEmpty()) {
            return wording.here().text("catalog.service.nobody");
        }
        return locations(service).isEmpty() ? wording.here().text("catalog.service.nowhere") : null;
    }

    /** Where its picture is; null when it has none. */
    public String picture(ServiceEntry service) {
        return service.picture() == null
                ? null
                : Address.of("/service-picture.jpg")
                        .with("service", service.id())
                        .with("v", service.picture())
                        .toString();
    }

    /** {@code EUR}. */
    public String getCurrency() {
        if (currency == null) {
            currency = settings.read(CompanySettings.class).currency();
        }
        return currency;
    }

    private static String together(Map<Long, String> known, Collection<Long> chosen) {
        return known.entrySet().stream()
                .filter(one -> chosen.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private static <T> Map<Long, String> names(Map<Long, T> known, Function<T, String> name) {
        var names = new LinkedHashMap<Long, String>();
        known.forEach((id, one) -> names.put(id, name.apply(one)));
        return names;
    }
}
