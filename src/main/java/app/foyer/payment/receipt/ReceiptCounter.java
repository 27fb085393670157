package app.foyer.payment.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows the last number. Whoever asks for the next one holds it until the end of the transaction. */
@Entity
@Table(name = "receipt_counter")
public class ReceiptCounter {

    static final int ONLY = 1;

    @Id
    private Integer id;

    @Column(name = "last_number")
    private long lastNumber;

    protected ReceiptCounter() {
        // for Jakarta Persistence
    }

    ReceiptNumber next() {
        lastNumber++;
        return new ReceiptNumber(lastNumber);
    }
}
