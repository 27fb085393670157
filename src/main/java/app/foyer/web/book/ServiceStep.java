package app.foyer.web.book;

import app.foyer.catalog.CatalogService.OfferedService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The first step of {@code /book.xhtml}: which service. */
@Named
@RequestScoped
public class ServiceStep {

    @Inject
    private BookingPath path;

    /** Services of one category, in the order of the business. */
    public record Category(String name, List<OfferedService> services) implements Serializable {}

    public List<Category> getCategories() {
        Map<String, List<OfferedService>> byCategory = path.services().stream()
                .collect(Collectors.groupingBy(OfferedService::category, LinkedHashMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(category -> new Category(category.getKey(), category.getValue()))
                .toList();
    }

    public String addressOfService(OfferedService service) {
        return path.before(Step.SERVICE).with("service", service.id()).toString();
    }
}
