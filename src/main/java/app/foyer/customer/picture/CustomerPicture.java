package app.foyer.customer.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The picture of one customer: a square JPEG of our own making. */
@Entity
@Table(name = "customer_picture")
public class CustomerPicture {

    @Id
    @Column(name = "customer_id")
    private Long customerId;

    private byte[] content;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CustomerPicture() {
        // for Jakarta Persistence
    }

    static CustomerPicture of(long customer) {
        var picture = new CustomerPicture();
        picture.customerId = customer;
        return picture;
    }

    CustomerPicture show(byte[] square, Instant now) {
        content = square.clone();
        changedAt = now;
        return this;
    }

    byte[] content() {
        return content.clone();
    }

    Instant changedAt() {
        return changedAt;
    }
}
