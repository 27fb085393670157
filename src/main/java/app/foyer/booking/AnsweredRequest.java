package app.foyer.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a request with a key led to, so that it leads there again when it is sent again. */
@Entity
@Table(name = "answered_request")
public class AnsweredRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answered_request_id")
    @SequenceGenerator(name = "answered_request_id", sequenceName = "answered_request_id")
    private Long id;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AnsweredRequest() {
        // for Jakarta Persistence
    }

    static AnsweredRequest with(String keyHash, String contentHash, long appointmentId, Instant now) {
        var request = new AnsweredRequest();
        request.keyHash = keyHash;
        request.contentHash = contentHash;
        request.appointmentId = appointmentId;
        request.answeredAt = now;
        return request;
    }

    boolean isFor(String content) {
        return contentHash.equals(content);
    }

    long appointmentId() {
        return appointmentId;
    }
}
