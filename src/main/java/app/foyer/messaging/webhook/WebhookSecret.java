package app.foyer.messaging.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What signs the calls to one address: known here and to the program there. Kept encrypted. */
@Entity
@Table(name = "webhook_secret")
public class WebhookSecret {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_secret_id")
    @SequenceGenerator(name = "webhook_secret_id", sequenceName = "webhook_secret_id", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String address;

    private String sealed;

    @Column(name = "made_at")
    private Instant madeAt;

    protected WebhookSecret() {
        // for Jakarta Persistence
    }

    static WebhookSecret of(String address, String sealed, Instant now) {
        var secret = new WebhookSecret();
        secret.address = address;
        secret.renew(sealed, now);
        return secret;
    }

    /** The old one is good for nothing any more. */
    void renew(String another, Instant now) {
        sealed = another;
        madeAt = now;
    }

    Long id() {
        return id;
    }

    String address() {
        return address;
    }

    String sealed() {
        return sealed;
    }

    Instant madeAt() {
        return madeAt;
    }
}
