package app.foyer.account.reset;

import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Somebody typed an address into <em>Forgot password</em>. Whether it has an account is found out later, and told to nobody. */
@Entity
@Table(name = "password_reset_request")
public class PasswordResetRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_reset_request_id")
    @SequenceGenerator(name = "password_reset_request_id", sequenceName = "password_reset_request_id")
    private Long id;

    /** Empty when what was typed is no address. */
    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "handled_at")
    private Instant handledAt;

    /** Whether a mail was asked for; such requests are counted. */
    private boolean answered;

    @Column(name = "remote_address")
    private String remoteAddress;

    protected PasswordResetRequest() {
        // for Jakarta Persistence
    }

    static PasswordResetRequest of(Optional<EmailAddress> email, String remoteAddress, Instant now) {
        var request = new PasswordResetRequest();
        request.emailKey = email.map(EmailAddress::key).orElse("");
        request.remoteAddress = remoteAddress;
        request.requestedAt = now;
        return request;
    }

    void handle(boolean withMail, Instant now) {
        handledAt = now;
        answered = withMail;
    }

    Optional<EmailAddress> email() {
        return EmailAddress.parse(emailKey);
    }

    String remoteAddress() {
        return remoteAddress;
    }

    String emailKey() {
        return emailKey;
    }
}
