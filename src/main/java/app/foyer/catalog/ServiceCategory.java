package app.foyer.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A heading under which services stand on the booking page. */
@Entity
@Table(name = "service_category")
public class ServiceCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_category_id")
    @SequenceGenerator(name = "service_category_id", sequenceName = "service_category_id")
    private Long id;

    @Version
    private long version;

    private String name;

    @Column(name = "sort_order")
    private int sortOrder;

    protected ServiceCategory() {
        // for Jakarta Persistence
    }

    public static ServiceCategory named(String name, int sortOrder) {
        var category = new ServiceCategory();
        category.name = name;
        category.sortOrder = sortOrder;
        return category;
    }

    public Long id() {
        return id;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }
}
