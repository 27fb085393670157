package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory;
import app.foyer.bundle.BundleDirectory.Entry;
import app.foyer.bundle.Validity;
import app.foyer.settings.CompanySettings;
import app.foyer.settings.Settings;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** What pages say of a package: what is in it, what it costs, how long it is good for, who may buy it. */
@Named
@RequestScoped
public class PackageWords {

    @Inject
    private BundleDirectory packages;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    private Map<Long, String> names;
    private String currency;

    /** {@code 5 × Massage, 1 × Consultation}, in the order of the business. */
    public String contents(Entry one) {
        return getNames().entrySet().stream()
                .filter(service -> one.terms().sessions().containsKey(service.getKey()))
                .map(service -> wording.here()
                        .text("packages.part", one.terms().sessions().get(service.getKey()), service.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** {@code €250.00 · good for 90 days}. */
    public String facts(Entry one) {
        return wording.here().money(one.terms().price(), getCurrency()) + " · "
                + validity(one.terms().validity());
    }

    /** {@code good for 90 days}. */
    public String validity(Validity validity) {
        return wording.here().text("packages.validFor." + validity.unit(), validity.amount());
    }

    /** {@code EUR}. */
    public String getCurrency() {
        if (currency == null) {
            currency = settings.read(CompanySettings.class).currency();
        }
        return currency;
    }

    private Map<Long, String> getNames() {
        if (names == null) {
            names = packages.names();
        }
        return names;
    }
}
