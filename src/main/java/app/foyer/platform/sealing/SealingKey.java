package app.foyer.platform.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key that lies in the database because the operator has named none. There is one. */
@Entity
@Table(name = "sealing_key")
public class SealingKey {

    static final int THE_ONE = 1;

    @Id
    private int id;

    @Column(name = "key_text")
    private String text;

    protected SealingKey() {
        // for Jakarta Persistence
    }

    static SealingKey of(String text) {
        var key = new SealingKey();
        key.id = THE_ONE;
        key.text = text;
        return key;
    }

    String text() {
        return text;
    }
}
