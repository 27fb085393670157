package app.foyer.account.setup;

import app.foyer.shared.SecretToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A one-time code, hashed, with which the first administrator is made. */
@Entity
@Table(name = "setup_code")
public class SetupCode {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SetupCode() {
        // for Jakarta Persistence
    }

    static SetupCode of(SecretToken code, Instant now) {
        var setup = new SetupCode();
        setup.codeHash = code.hash();
        setup.createdAt = now;
        return setup;
    }

    boolean is(SecretToken code) {
        return codeHash.equals(code.hash());
    }
}
