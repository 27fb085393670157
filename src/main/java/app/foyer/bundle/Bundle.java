package app.foyer.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A package that the business sells: what it is called, what it costs, how long it is good for. What is in it: {@link BundlePart}. */
@Entity
@Table(name = "bundle")
public class Bundle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bundle_id")
    @SequenceGenerator(name = "bundle_id", sequenceName = "bundle_id")
    private Long id;

    @Version
    private long version;

    private String name;

    private String description;

    private BigDecimal price;

    @Column(name = "validity_amount")
    private int validityAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "validity_unit")
    private Validity.Unit validityUnit;

    @Enumerated(EnumType.STRING)
    private Buyers buyers;

    private boolean active = true;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Bundle() {
        // for Jakarta Persistence
    }

    static Bundle offer(BundleTerms terms, int sortOrder) {
        var bundle = new Bundle();
        bundle.become(terms);
        bundle.sortOrder = sortOrder;
        return bundle;
    }

    /** Who has bought it already keeps what was agreed. */
    void become(BundleTerms terms) {
        name = terms.name();
        description = terms.description();
        price = terms.price();
        validityAmount = terms.validity().amount();
        validityUnit = terms.validity().unit();
        buyers = terms.buyers();
    }

    /** Nobody can buy it any more. */
    void archive() {
        active = false;
    }

    /** Sold again. */
    void restore() {
        active = true;
    }

    public Long id() {
        return id;
    }

    /** Grows with every change, of what is in it too. */
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public BigDecimal price() {
        return price;
    }

    public Validity validity() {
        return new Validity(validityAmount, validityUnit);
    }

    public Buyers buyers() {
        return buyers;
    }

    public boolean isActive() {
        return active;
    }
}
