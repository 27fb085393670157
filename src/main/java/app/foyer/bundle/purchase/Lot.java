package app.foyer.bundle.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The sessions of one service in a purchase. How many are left: {@link SessionEntry}. */
@Entity
@Table(name = "lot")
public class Lot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lot_id")
    @SequenceGenerator(name = "lot_id", sequenceName = "lot_id")
    private Long id;

    @Column(name = "purchase_id", updatable = false)
    private long purchaseId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(updatable = false)
    private int sessions;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    protected Lot() {
        // for Jakarta Persistence
    }

    static Lot of(Purchase purchase, long serviceId, int sessions) {
        var lot = new Lot();
        lot.purchaseId = purchase.id();
        lot.serviceId = serviceId;
        lot.sessions = sessions;
        lot.expiresAt = purchase.expiresAt();
        return lot;
    }

    public Long id() {
        return id;
    }

    public long purchaseId() {
        return purchaseId;
    }

    public long serviceId() {
        return serviceId;
    }

    /** As many as were bought. */
    public int sessions() {
        return sessions;
    }

    /** The first moment at which they are good no more: an appointment has to begin before it. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
