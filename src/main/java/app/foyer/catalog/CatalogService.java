package app.foyer.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What visitors can choose from. Only what is active, in the order the business gave it; a constant number of queries. */
@Stateless
@PermitAll
public class CatalogService {

    @Inject
    private Catalog catalog;

    /**
     * A service as visitors see it.
     *
     * @param price in the company's currency, where nobody is chosen to give it
     * @param prices with whom it costs something else, by id
     * @param capacity how many customers may have it at one moment with one staff member
     * @param picture the sign of its picture, which changes with it; null when it has none
     */
    public record OfferedService(
            long id,
            String category,
            String name,
            String description,
            Duration duration,
            BigDecimal price,
            Map<Long, BigDecimal> prices,
            int capacity,
            String picture,
            List<Person> staff,
            List<Place> locations)
            implements Serializable {

        /** What it costs with this person. @param person null for anyone */
        public BigDecimal priceWith(Person person) {
            return person == null ? price : prices.getOrDefault(person.id(), price);
        }

        /** The least that it costs with anybody. */
        public BigDecimal lowestPrice() {
            return staff.stream().map(this::priceWith).reduce(price, BigDecimal::min);
        }

        /** Whether it costs something else with somebody who gives it. */
        public boolean isPriceByPerson() {
            return staff.stream().anyMatch(person -> priceWith(person).compareTo(price) != 0);
        }

        public boolean isForGroups() {
            return capacity > 1;
        }
    }

    /** Somebody who gives services. */
    public record Person(long id, String name, String title) implements Serializable {}

    /** Somewhere that services are given, with the zone of its hours. */
    public record Place(long id, String name, String address, ZoneId zone) implements Serializable {}

    /** Every active service that at least one active staff member offers at an active location. */
    public List<OfferedService> offeredServices() {
        var categories =
                catalog.categories().stream().collect(Collectors.toMap(ServiceCategory::id, ServiceCategory::name));
        var staff = catalog.activeStaff();
        var locations = catalog.activeLocations();
        var staffIds = catalog.staffOfAllServices();
        var locationIds = catalog.locationsOfAllServices();
        var prices = catalog.pricesOfAllServices();
        var pictures = catalog.pictures();
        return catalog.activeServices().stream()
                .map(service -> new OfferedService(
                        service.id(),
                        categories.get(service.categoryId()),
                        service.name(),
                        service.description(),
                        service.duration(),
                        service.price(),
                        Map.copyOf(prices.getOrDefault(service.id(), Map.of())),
                        service.capacity(),
                        pictures.get(service.id()),
                        people(staff, staffIds.getOrDefault(service.id(), Set.of())),
                        places(locations, locationIds.getOrDefault(service.id(), Set.of()))))
                .filter(service ->
                        !service.staff().isEmpty() && !service.locations().isEmpty())
                .toList();
    }

    /** By the service's id: with whom it costs something else, by the id of the staff member. */
    public Map<Long, Map<Long, BigDecimal>> prices() {
        return catalog.pricesOfAllServices();
    }

    /** One of {@link #offeredServices()}; empty for an unknown, inactive or nowhere offered service alike. */
    public Optional<OfferedService> offeredService(long id) {
        return offeredServices().stream().filter(service -> service.id() == id).findFirst();
    }

    /** The service with its buffers and capacity, for whoever takes time. */
    public Optional<Service> activeService(long id) {
        return catalog.service(id).filter(Service::isActive);
    }

    /** The same, also when it is no longer offered: what was booked stays. */
    public Optional<Service> service(long id) {
        return catalog.service(id);
    }

    /** The names of the services that are offered, by id, in the order that the business gave them. */
    public Map<Long, String> serviceNames() {
        return catalog.activeServices().stream()
                .collect(Collectors.toMap(Service::id, Service::name, (one, same) -> one, LinkedHashMap::new));
    }

    /** The active staff members, by id, in the order that the business gave them. */
    public Map<Long, Person> people() {
        return catalog.activeStaff().stream()
                .map(CatalogService::person)
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** To whom of the staff this login belongs, still active or not: what was booked with them stays theirs. */
    public Optional<Person> staffMemberWith(long accountId) {
        return catalog.staffWith(accountId).map(CatalogService::person);
    }

    /** The active locations, by id, in the order that the business gave them. */
    public Map<Long, Place> places() {
        return catalog.activeLocations().stream()
                .map(CatalogService::place)
                .collect(Collectors.toMap(Place::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Makes everybody else wait who wants to take time of these staff members, until the caller's transaction ends.
     * Locks in id order.
     *
     * @return the ids of those who exist and are active
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Long> lockStaff(Collection<Long> ids) {
        return catalog.lockStaff(ids).stream()
                .filter(StaffMember::isActive)
                .map(StaffMember::id)
                .toList();
    }

    /**
     * To be asked after {@link #lockStaff}, by whoever has read the service before it: whoever changes or archives a
     * service holds the same lock, so that from now on it stays as it is.
     *
     * @throws OptimisticLockException when it was changed while the lock was waited for; the whole transaction then
     *     runs again
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void mustBeAsRead(long serviceId) {
        catalog.service(serviceId).filter(service -> !catalog.isAsRead(service)).ifPresent(changed -> {
            throw new OptimisticLockException("service " + serviceId + " was changed meanwhile");
        });
    }

    /** Takes anything of the catalog into it; the demo business comes in this way. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public <T> T add(T entity) {
        catalog.add(entity);
        return entity;
    }

    private static List<Person> people(List<StaffMember> staff, Set<Long> ids) {
        return staff.stream()
                .filter(member -> ids.contains(member.id()))
                .map(CatalogService::person)
                .toList();
    }

    private static List<Place> places(List<Location> locations, Set<Long> ids) {
        return locations.stream()
                .filter(location -> ids.contains(location.id()))
                .map(CatalogService::place)
                .toList();
    }

    private static Person person(StaffMember member) {
        return new Person(member.id(), member.name(), member.title());
    }

    private static Place place(Location location) {
        return new Place(location.id(), location.name(), location.address(), location.zone());
    }
}
