package app.foyer.account.reset;

import app.foyer.account.wish.Wish;
import app.foyer.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private Wish wish;

    @Column(name = "remote_address")
    private String remoteAddress;

    protected PasswordResetRequest() {
        // for Jakarta Persistence
    }

    static PasswordResetRequest of(Optional<EmailAddress> email, String remoteAddress, Instant now) {
        var request = new PasswordResetRequest();
        request.emailKey = email.map(EmailAddress::key).orElse("");
        request.remoteAddress = remoteAddress;
        request.wish = Wish.at(now);
        return request;
    }

    Wish wish() {
        return wish;
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
