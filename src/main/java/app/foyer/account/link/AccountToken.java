package app.foyer.account.link;

import app.foyer.account.Account;
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

/**
 * The hashed secret of a mailed link: one purpose, one use, a limited time. It belongs to an account, or to a subject that
 * waits until its address is proven (a {@link LinkSubject}; the purpose says what it is), or to both.
 */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_token_id")
    @SequenceGenerator(name = "account_token_id", sequenceName = "account_token_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "subject_id")
    private Long subjectId;

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

    public static AccountToken of(Account account, TokenPurpose purpose, SecretToken secret, Instant goodUntil) {
        var token = of(purpose, secret, goodUntil);
        token.account = account;
        return token;
    }

    /** @param account null while there is none */
    public static AccountToken about(
            long subjectId, Account account, TokenPurpose purpose, SecretToken secret, Instant goodUntil) {
        var token = of(purpose, secret, goodUntil);
        token.subjectId = subjectId;
        token.account = account;
        return token;
    }

    private static AccountToken of(TokenPurpose purpose, SecretToken secret, Instant goodUntil) {
        var token = new AccountToken();
        token.purpose = purpose;
        token.tokenHash = secret.hash();
        token.expiresAt = goodUntil;
        return token;
    }

    /** Until exactly the moment of expiry, and only once. */
    public boolean isGoodAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && (account == null || account.isEnabled());
    }

    public void useUp(Instant now) {
        usedAt = now;
    }

    /** Null while there is none. */
    public Account account() {
        return account;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public long subjectId() {
        return subjectId;
    }
}
