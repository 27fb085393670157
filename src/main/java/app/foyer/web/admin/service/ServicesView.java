package app.foyer.web.admin.service;

import app.foyer.catalog.service.CategoryDirectory;
import app.foyer.catalog.service.ServiceDirectory;
import app.foyer.catalog.service.ServiceEntry;
import app.foyer.web.admin.Moved;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Behind {@code /admin/services.xhtml}: what the business offers, by category, in its order; and what it has archived. */
@Named
@RequestScoped
@ExplainsRefusals
public class ServicesView {

    private static final String HERE = "/admin/services?faces-redirect=true";
    private static final String SHOW = "show";
    private static final String ARCHIVED = "archived";

    @Inject
    private ServiceDirectory services;

    @Inject
    private CategoryDirectory categories;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Moved moved;

    private Map<String, String> parameters;
    private boolean archived;
    private List<Shelf> shelves;

    /** A category with its services. */
    public record Shelf(CategoryDirectory.Entry category, boolean first, boolean last, List<Row> rows)
            implements Serializable {}

    /** A service on its shelf. */
    public record Row(ServiceEntry service, boolean first, boolean last) implements Serializable {}

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        archived = ARCHIVED.equals(parameters.get(SHOW));
    }

    /** One place up or down: the button that was pressed names what is moved. */
    public String order() {
        return moved.pressed()
                .map(button -> {
                    if (button.isOf("category")) {
                        categories.move(button.id(), button.up(), signedIn.getEmail());
                    } else {
                        services.move(button.id(), button.up(), signedIn.getEmail());
                    }
                    return moved.done(HERE + (archived ? "&" + SHOW + "=" + ARCHIVED : ""), button);
                })
                .orElse(null);
    }

    /** Every category while what is offered is shown; of the archive those alone that have something in it. */
    public List<Shelf> getShelves() {
        if (shelves == null) {
            var all = categories.all();
            var entries = services.all(!archived);
            shelves = all.stream()
                    .map(category -> new Shelf(
                            category,
                            category.equals(all.get(0)),
                            category.equals(all.get(all.size() - 1)),
                            rows(entries.stream()
                                    .filter(service -> service.categoryId() == category.id())
                                    .toList())))
                    .filter(shelf -> !archived || !shelf.rows().isEmpty())
                    .toList();
        }
        return shelves;
    }

    private static List<Row> rows(List<ServiceEntry> services) {
        return services.stream()
                .map(service -> new Row(
                        service, service.equals(services.get(0)), service.equals(services.get(services.size() - 1))))
                .toList();
    }

    public boolean isArchived() {
        return archived;
    }

    /** What the address says, for the form with the order. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here().with(SHOW, archived ? ARCHIVED : null).getEntries();
    }
}
