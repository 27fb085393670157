package app.foyer.account.email;

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

/** The owner of an account wants another address. It counts once it is proven; until then nothing is different. */
@Entity
@Table(name = "email_change")
public class EmailChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "email_change_id")
    @SequenceGenerator(name = "email_change_id", sequenceName = "email_change_id")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Embedded
    private Wish wish;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected EmailChange() {
        // for Jakarta Persistence
    }

    static EmailChange of(long accountId, EmailAddress email, Instant now) {
        var change = new EmailChange();
        change.accountId = accountId;
        change.email = email.value();
        change.emailKey = email.key();
        change.wish = Wish.at(now);
        return change;
    }

    Wish wish() {
        return wish;
    }

    void prove(Instant now) {
        provenAt = now;
    }

    /** The owner does not want it any more, or wants another one. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean waits() {
        return provenAt == null && withdrawnAt == null;
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String emailKey() {
        return emailKey;
    }
}
