package app.foyer.account.password;

import app.foyer.account.Account;
import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that was mailed to somebody, hashed: good for one sign-in, until it expires or the account gets another password. */
@Entity
@Table(name = "one_time_password")
public class OneTimePassword {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_password_id")
    @SequenceGenerator(name = "one_time_password_id", sequenceName = "one_time_password_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "session_epoch")
    private long sessionEpoch;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimePassword() {
        // for Jakarta Persistence
    }

    static OneTimePassword of(Account account, SecretToken password, Instant expiresAt) {
        var issued = new OneTimePassword();
        issued.accountId = account.id();
        issued.sessionEpoch = account.sessionEpoch();
        issued.passwordHash = ReadablePassword.hash(password.value());
        issued.expiresAt = expiresAt;
        return issued;
    }
}
