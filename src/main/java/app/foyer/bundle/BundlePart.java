package app.foyer.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** So many sessions of one service in a package. */
@Entity
@Table(name = "bundle_part")
public class BundlePart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bundle_part_id")
    @SequenceGenerator(name = "bundle_part_id", sequenceName = "bundle_part_id")
    private Long id;

    @Column(name = "bundle_id")
    private long bundleId;

    @Column(name = "service_id")
    private long serviceId;

    private int sessions;

    protected BundlePart() {
        // for Jakarta Persistence
    }

    static BundlePart of(long bundleId, long serviceId, int sessions) {
        var part = new BundlePart();
        part.bundleId = bundleId;
        part.serviceId = serviceId;
        part.sessions = sessions;
        return part;
    }

    void become(int newSessions) {
        sessions = newSessions;
    }

    public long bundleId() {
        return bundleId;
    }

    public long serviceId() {
        return serviceId;
    }

    public int sessions() {
        return sessions;
    }
}
