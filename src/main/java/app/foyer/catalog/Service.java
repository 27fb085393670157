package app.foyer.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be booked: how long it takes, what it costs, how many people fit, who gives it and where.
 * The buffers keep the staff member free before and after it; those of two neighbours add up.
 */
@Entity
@Table(name = "service")
public class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_id")
    @SequenceGenerator(name = "service_id", sequenceName = "service_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "category_id")
    private long categoryId;

    private String name;

    private String description;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;

    private BigDecimal price;

    private int capacity = 1;

    private boolean active = true;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "service_staff", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "staff_id")
    private Set<Long> staffIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "service_location", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "location_id")
    private Set<Long> locationIds = new HashSet<>();

    /** With whom it costs something else, by the number of the staff member. */
    @ElementCollection
    @CollectionTable(name = "service_price", joinColumns = @JoinColumn(name = "service_id"))
    @MapKeyColumn(name = "staff_id")
    @Column(name = "price")
    private Map<Long, BigDecimal> prices = new HashMap<>();

    protected Service() {
        // for Jakarta Persistence
    }

    public static Service offer(
            long categoryId, String name, String description, Duration duration, BigDecimal price, int sortOrder) {
        var service = new Service();
        service.categoryId = categoryId;
        service.name = name;
        service.description = description;
        service.durationMinutes = Math.toIntExact(duration.toMinutes());
        service.price = price;
        service.sortOrder = sortOrder;
        return service;
    }

    public Service withBuffers(Duration before, Duration after) {
        bufferBeforeMinutes = Math.toIntExact(before.toMinutes());
        bufferAfterMinutes = Math.toIntExact(after.toMinutes());
        return this;
    }

    /** For groups: so many customers may have it at the same moment with the same staff member. */
    public Service forUpTo(int people) {
        capacity = people;
        return this;
    }

    public Service givenBy(Set<Long> staff) {
        staffIds.addAll(staff);
        return this;
    }

    /** What was booked with that person stays. */
    public Service noLongerGivenBy(long staff) {
        staffIds.remove(staff);
        prices.remove(staff);
        return this;
    }

    public Service at(Set<Long> locations) {
        locationIds.addAll(locations);
        return this;
    }

    /** What is agreed with a customer already was copied into the appointment, and stays as it is. */
    public void become(ServiceTerms terms) {
        categoryId = terms.categoryId();
        name = terms.name();
        description = terms.description();
        durationMinutes = Math.toIntExact(terms.duration().toMinutes());
        price = terms.price();
        withBuffers(terms.bufferBefore(), terms.bufferAfter());
        forUpTo(terms.capacity());
        staffIds.retainAll(terms.staff());
        staffIds.addAll(terms.staff());
        prices.keySet().retainAll(terms.prices().keySet());
        prices.putAll(terms.prices());
        locationIds.retainAll(terms.locations());
        locationIds.addAll(terms.locations());
    }

    /** Not offered any more. Who has booked it keeps the appointment. */
    public void archive() {
        active = false;
    }

    /** Offered again. */
    public void restore() {
        active = true;
    }

    public Long id() {
        return id;
    }

    /** Grows with every change, of whom gives it and where too. */
    public long version() {
        return version;
    }

    public long categoryId() {
        return categoryId;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Duration duration() {
        return Duration.ofMinutes(durationMinutes);
    }

    public Duration bufferBefore() {
        return Duration.ofMinutes(bufferBeforeMinutes);
    }

    public Duration bufferAfter() {
        return Duration.ofMinutes(bufferAfterMinutes);
    }

    public BigDecimal price() {
        return price;
    }

    /** With whom it costs something else, by the number of the staff member. */
    public Map<Long, BigDecimal> prices() {
        return Map.copyOf(prices);
    }

    /** What it costs with this person; without a choice of a person, what it costs in general. */
    public BigDecimal priceWith(Optional<Long> staff) {
        return staff.map(prices::get).orElse(price);
    }

    public int capacity() {
        return capacity;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Long> staffIds() {
        return Set.copyOf(staffIds);
    }

    public Set<Long> locationIds() {
        return Set.copyOf(locationIds);
    }
}
