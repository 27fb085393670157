package app.foyer.catalog.schedule;

import app.foyer.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A stretch in which one staff member cannot be booked, without being away for the day. */
@Entity
@Table(name = "blocked_time")
public class BlockedTime {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "blocked_time_id")
    @SequenceGenerator(name = "blocked_time_id", sequenceName = "blocked_time_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String reason;

    protected BlockedTime() {
        // for Jakarta Persistence
    }

    public static BlockedTime of(long staffId, TimeRange time, String reason) {
        var blocked = new BlockedTime();
        blocked.staffId = staffId;
        blocked.startsAt = time.start();
        blocked.endsAt = time.end();
        blocked.reason = reason;
        return blocked;
    }

    void change(TimeRange time, String newReason) {
        startsAt = time.start();
        endsAt = time.end();
        reason = newReason;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long staffId() {
        return staffId;
    }

    /** As the business wrote it; null or empty when it gave none. */
    public String reason() {
        return reason;
    }

    public TimeRange time() {
        return new TimeRange(startsAt, endsAt);
    }
}
