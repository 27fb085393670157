package app.foyer.catalog.service;

import app.foyer.audit.AuditLog;
import app.foyer.audit.Meanwhile;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.CatalogService.Person;
import app.foyer.catalog.CatalogService.Place;
import app.foyer.catalog.Service;
import app.foyer.catalog.ServiceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the audit is told of services and categories, with what was before and after; and who was the last. */
@ApplicationScoped
class ServiceLog {

    static final String CREATED = "settings.serviceCreated";
    static final String CHANGED = "settings.serviceChanged";
    static final String ARCHIVED = "settings.serviceArchived";
    static final String RESTORED = "settings.serviceRestored";
    static final String ORDERED = "settings.serviceOrdered";
    static final String PICTURE_CHANGED = "settings.servicePictureChanged";
    static final String PICTURE_REMOVED = "settings.servicePictureRemoved";
    static final String CATEGORY_CREATED = "settings.categoryCreated";
    static final String CATEGORY_RENAMED = "settings.categoryRenamed";
    static final String CATEGORY_ORDERED = "settings.categoryOrdered";
    static final String CATEGORY_DELETED = "settings.categoryDeleted";

    @Inject
    private AuditLog audit;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private CatalogService catalog;

    /** @param before as {@link #inShort} told it; null of a new one. {@code after} likewise */
    void tell(String action, String who, Service service, String before, String after) {
        audit.tell(action, who, name(service), before, after);
    }

    void tell(String action, String who, ServiceCategory category, String before, String after) {
        audit.tell(action, who, name(category), before, after);
    }

    /** @throws app.foyer.shared.ChangedMeanwhileException when somebody has changed it since it was seen */
    void mustBeAsSeen(long seen, Service service) {
        meanwhile.mustBeAsSeen(seen, service.version(), List.of(CREATED, CHANGED, ARCHIVED, RESTORED), name(service));
    }

    void mustBeAsSeen(long seen, ServiceCategory category) {
        meanwhile.mustBeAsSeen(seen, category.version(), List.of(CATEGORY_CREATED, CATEGORY_RENAMED), name(category));
    }

    /** All of it in one line, by names; the description at the end, since it may be cut. */
    String inShort(Service service) {
        var staff = names(service.staffIds(), catalog.people(), person -> priced(person, service.prices()));
        var places = names(service.locationIds(), catalog.places(), Place::name);
        return "%s; category %d; %d (%d + %d) min; %s; 1-%d; %s; %s; %s"
                .formatted(
                        service.name(),
                        service.categoryId(),
                        service.duration().toMinutes(),
                        service.bufferBefore().toMinutes(),
                        service.bufferAfter().toMinutes(),
                        service.price().toPlainString(),
                        service.capacity(),
                        staff,
                        places,
                        service.description());
    }

    /** {@code Miriam Weber (95.00)}, where it costs something else with her. */
    private static String priced(Person person, Map<Long, BigDecimal> prices) {
        var price = prices.get(person.id());
        return price == null ? person.name() : person.name() + " (" + price.toPlainString() + ")";
    }

    /** With its number, which alone tells two of one name apart. */
    private static String name(Service service) {
        return service.name() + " #" + service.id();
    }

    private static String name(ServiceCategory category) {
        return category.name() + " #" + category.id();
    }

    private static <T> String names(Collection<Long> ids, Map<Long, T> known, Function<T, String> name) {
        return ids.stream()
                .sorted()
                .map(id -> known.containsKey(id) ? name.apply(known.get(id)) : "#" + id)
                .collect(Collectors.joining(", "));
    }
}
