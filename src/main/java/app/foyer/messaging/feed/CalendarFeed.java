package app.foyer.messaging.feed;

import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The private calendar address of one customer; of its secret only the hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {
        // for Jakarta Persistence
    }

    static CalendarFeed of(long customer, SecretToken secret, Instant now) {
        var feed = new CalendarFeed();
        feed.customerId = customer;
        feed.renew(secret, now);
        return feed;
    }

    /** The same address, of another entry of the same person. */
    CalendarFeed handedTo(long customer) {
        var feed = new CalendarFeed();
        feed.customerId = customer;
        feed.tokenHash = tokenHash;
        feed.madeAt = madeAt;
        return feed;
    }

    /** The earlier address opens nothing any more. */
    void renew(SecretToken secret, Instant now) {
        tokenHash = secret.hash();
        madeAt = now;
    }

    Long customerId() {
        return customerId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
