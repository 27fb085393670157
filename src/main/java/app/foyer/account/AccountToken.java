package app.foyer.account;

import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The hashed secret of a link that was mailed to the owner of an account: one purpose, one use, a limited time. */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_token_id")
    @SequenceGenerator(name = "account_token_id", sequenceName = "account_token_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private TokenPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {
        // for Jakarta Persistence
    }

    static AccountToken of(Account account, TokenPurpose purpose, SecretToken secret, Instant now) {
        var token = new AccountToken();
        token.account = account;
        token.purpose = purpose;
        token.tokenHash = secret.hash();
        token.expiresAt = now.plus(purpose.validity());
        return token;
    }

    /** Until exactly the moment of expiry, and only once. */
    boolean isGoodAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && account.isEnabled();
    }

    void useUp(Instant now) {
        usedAt = now;
    }

    Account account() {
        return account;
    }
}
