package app.foyer.web.admin.setting;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Whose rules a page of settings is about: of all services, or ({@code ?service=42}) of one where it differs. */
@Named
@RequestScoped
public class AllOrOneService {

    private static final String SERVICE = "service";

    @Inject
    private CatalogService catalog;

    @Inject
    private FacesWording wording;

    private String asked;
    private Service service;

    /** Whose rules can be chosen: of all services, or of one. */
    public record Choice(String label, String address, boolean chosen) {}

    @PostConstruct
    void find() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SERVICE);
        service = SentNumber.id(asked).flatMap(catalog::service).orElse(null);
    }

    /** Says so when the address names a service that there is not. */
    public void open() {
        if (asked != null && service == null) {
            Said.warning(wording.here().text("admin.servicePanel.unknown"));
        }
    }

    /** Whether the page is about one. */
    public boolean isOne() {
        return service != null;
    }

    /** Its number; only to be asked of one. */
    long id() {
        return service.id();
    }

    /** Null when the page is about all services. */
    public String getName() {
        return service == null ? null : service.name();
    }

    /** What follows the address of the page, so that it is about the same again. */
    String end() {
        return service == null ? "" : "&" + SERVICE + "=" + service.id();
    }

    /** All services first, then each that can be booked. */
    List<Choice> choices(LongPredicate differs) {
        var all = new Choice(wording.here().text("admin.servicePanel.all"), "?", service == null);
        var each = catalog.offeredServices().stream()
                .map(offered -> new Choice(
                        differs.test(offered.id())
                                ? wording.here().text("admin.servicePanel.differs", offered.name())
                                : offered.name(),
                        Address.here().with(SERVICE, offered.id()).toString(),
                        service != null && service.id() == offered.id()));
        return Stream.concat(Stream.of(all), each).toList();
    }

    /** What the form sends along, so that it is about the same service. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(SERVICE, service == null ? null : service.id())
                .getEntries();
    }
}
