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

    public void present(String newName, String newTitle) {
        name = newName;
        title = newTitle;
    }

    /** From now on nobody books with this person; what was booked stays. */
    public void archive() {
        active = false;
    }

    public void restore() {
        active = true;
    }

    public void standAt(int place) {
        sortOrder = place;
    }

    /** @param account null: with none any more */
    public void mayLogInWith(Long account) {
        accountId = account;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** What stands under the name: the profession. */
    public String title() {
        return title;
    }

    /** Null without a login. */
    public Long accountId() {
        return accountId;
    }

    public int sortOrder() {
        return sortOrder;
    }

    public boolean isActive() {
        return active;
    }
}
