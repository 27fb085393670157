package app.foyer.catalog.service;

import app.foyer.catalog.Order;
import app.foyer.catalog.ServiceCategory;
import app.foyer.shared.Decision;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The headings under which services stand. One without services can be deleted: nothing was ever booked of a heading. */
@Stateless
@RolesAllowed("ADMIN")
public class CategoryDirectory {

    @Inject
    private Categories categories;

    @Inject
    private ServiceLog log;

    /**
     * A heading.
     *
     * @param services how many stand under it, archived ones too
     */
    public record Entry(long id, long version, String name, int services) implements Serializable {}

    /** In the order of the business. */
    public List<Entry> all() {
        var sizes = categories.sizes();
        return categories.all().stream()
                .map(one -> new Entry(one.id(), one.version(), one.name(), sizes.getOrDefault(one.id(), 0)))
                .toList();
    }

    /** @return its id; it is the last one */
    public long create(String name, String who) {
        var newName = checked(name);
        mustBeNew(newName, null);
        var category = ServiceCategory.named(newName, categories.all().size() + 1);
        categories.add(category);
        log.tell(ServiceLog.CATEGORY_CREATED, who, category, null, category.name());
        return category.id();
    }

    /** @param seen the version that the person had before their eyes */
    public void rename(long id, String name, long seen, String who) {
        var newName = checked(name);
        var category = locked(id);
        log.mustBeAsSeen(seen, category);
        mustBeNew(newName, id);
        var before = category.name();
        category.rename(newName);
        categories.settle();
        log.tell(ServiceLog.CATEGORY_RENAMED, who, category, before, newName);
    }

    /** One place up or down; at the end of the list nothing happens. */
    public void move(long id, boolean up, String who) {
        categories.lockAll();
        var category = locked(id);
        var order = new Order(categories.all().stream().map(ServiceCategory::id).toList());
        var moved = order.with(id, up);
        if (!moved.equals(order)) {
            categories.putInOrder(moved.ids());
            log.tell(ServiceLog.CATEGORY_ORDERED, who, category, order.placeOf(id), moved.placeOf(id));
        }
    }

    /** @throws RefusedException while there are services in it, archived ones too */
    public void delete(long id, String who) {
        var category = locked(id);
        int services = categories.sizes().getOrDefault(id, 0);
        if (services > 0) {
            throw new RefusedException(Refusal.because("category.notEmpty", services));
        }
        log.tell(ServiceLog.CATEGORY_DELETED, who, category, category.name(), null);
        categories.remove(category);
    }

    private static String checked(String name) {
        var stripped = Objects.requireNonNullElse(name, "").strip();
        Decision.refusedFor(ServiceRules.nameRefusals("category.name.", stripped))
                .enforce();
        return stripped;
    }

    /** Two of one name could not be told apart where one is chosen. @param self the one that may have it; null for none */
    private void mustBeNew(String name, Long self) {
        if (categories.all().stream()
                .anyMatch(other ->
                        !Objects.equals(other.id(), self) && other.name().equalsIgnoreCase(name))) {
            throw new RefusedException(Refusal.because("category.name.taken"));
        }
    }

    private ServiceCategory locked(long id) {
        return categories.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("category.unknown")));
    }
}
