package app.foyer.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Who gives a service. Taking time from this person means locking this row first. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_member_id")
    @SequenceGenerator(name = "staff_member_id", sequenceName = "staff_member_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private Long accountId;

    private String name;

    private String title;

    private boolean active;

    @Column(name = "sort_order")
    private int sortOrder;

    protected StaffMember() {
        // for Jakarta Persistence
    }

    public static StaffMember employ(String name, String title, int sortOrder) {
        var member = new StaffMember();
        member.name = name;
        member.title = title;
        member.active = true;
        member.sortOrder = sortOrder;
        return member;
    }

    /** @param account null: with none any more */
    public void mayLogInWith(Long account) {
        accountId = account;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What stands under the name: the profession. */
    public String title() {
        return title;
    }

    /** Null without a login. */
    Long accountId() {
        return accountId;
    }

    public boolean isActive() {
        return active;
    }
}
