package app.foyer.customer.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of a file that was brought along. */
@Entity
@Table(name = "customer_import_part")
public class FilePart {

    /** In bytes. */
    static final int SIZE = 500_000;

    @Id
    private String id;

    @Column(name = "import_id")
    private long importId;

    private byte[] content;

    protected FilePart() {
        // for Jakarta Persistence
    }

    /** @param number from 0 */
    static FilePart of(long importId, int number, byte[] content) {
        var part = new FilePart();
        part.id = id(importId, number);
        part.importId = importId;
        part.content = content.clone();
        return part;
    }

    static String id(long importId, int number) {
        return importId + "-" + number;
    }

    byte[] content() {
        return content.clone();
    }
}
