package app.foyer.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What Foyer keeps of a recovery code: enough to recognise it, once. */
@Entity
@Table(name = "recovery_code")
public class KeptRecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_id")
    @SequenceGenerator(name = "recovery_code_id", sequenceName = "recovery_code_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected KeptRecoveryCode() {
        // for Jakarta Persistence
    }

    static KeptRecoveryCode of(long accountId, RecoveryCode code) {
        var kept = new KeptRecoveryCode();
        kept.accountId = accountId;
        kept.codeHash = code.hash();
        return kept;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
