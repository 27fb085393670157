package app.foyer.customer.tag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a customer has a tag. */
@Entity
@Table(name = "customer_tag")
@IdClass(CustomerTag.Key.class)
public class CustomerTag {

    @Id
    @Column(name = "customer_id")
    private Long customerId;

    @Id
    @Column(name = "tag_id")
    private Long tagId;

    protected CustomerTag() {
        // for Jakarta Persistence
    }

    static CustomerTag of(long customer, Tag tag) {
        var put = new CustomerTag();
        put.customerId = customer;
        put.tagId = tag.id();
        return put;
    }

    /** Both numbers together. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long customerId;
        private Long tagId;

        public Key() {
            // for Jakarta Persistence
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(customerId, that.customerId)
                    && Objects.equals(tagId, that.tagId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(customerId, tagId);
        }
    }
}
