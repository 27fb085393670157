package app.foyer.customer.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an entry of the directory stands for another one as well, which was the same person's. */
@Entity
@Table(name = "customer_merged")
public class MergedCustomer {

    @Id
    @Column(name = "old_id")
    private Long oldId;

    @Column(name = "into_id")
    private Long intoId;

    @Column(name = "merged_at")
    private Instant mergedAt;

    protected MergedCustomer() {
        // for Jakarta Persistence
    }

    static MergedCustomer of(long old, long into, Instant now) {
        var merged = new MergedCustomer();
        merged.oldId = old;
        merged.intoId = into;
        merged.mergedAt = now;
        return merged;
    }

    Long intoId() {
        return intoId;
    }
}
