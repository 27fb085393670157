package app.foyer.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one row that several nodes starting at once wait for, and what was done once for all of them. */
@Entity
@Table(name = "installation")
public class Installation {

    static final long THE_ONE = 1;

    @Id
    private Long id;

    @Column(name = "demo_loaded_at")
    private Instant demoLoadedAt;

    protected Installation() {
        // for Jakarta Persistence
    }

    boolean hasDemo() {
        return demoLoadedAt != null;
    }

    void demoIsLoaded(Instant now) {
        demoLoadedAt = now;
    }
}
