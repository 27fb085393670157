package app.foyer.booking;

import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key to one appointment, sent by mail; only its hash is kept. Ends when the appointment starts. */
@Entity
@Table(name = "manage_link")
public class ManageLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "manage_link_id")
    @SequenceGenerator(name = "manage_link_id", sequenceName = "manage_link_id")
    private Long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ManageLink() {
        // for Jakarta Persistence
    }

    static ManageLink to(long appointmentId, SecretToken token, Instant now) {
        var link = new ManageLink();
        link.appointmentId = appointmentId;
        link.tokenHash = token.hash();
        link.createdAt = now;
        return link;
    }
}
