package app.foyer.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

/** Where the business receives people. Working hours there are local to its zone. */
@Entity
@Table(name = "location")
public class Location {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "location_id")
    @SequenceGenerator(name = "location_id", sequenceName = "location_id")
    private Long id;

    @Version
    private long version;

    private String name;

    private String address;

    @Column(name = "time_zone")
    private String timeZone;

    private boolean active;

    @Column(name = "sort_order")
    private int sortOrder;

    protected Location() {
        // for Jakarta Persistence
    }

    public static Location open(String name, String address, ZoneId zone, int sortOrder) {
        var location = new Location();
        location.name = name;
        location.address = address;
        location.timeZone = zone.getId();
        location.active = true;
        location.sortOrder = sortOrder;
        return location;
    }

    /** Appointments keep their moments, whatever the zone becomes. */
    public void become(String newName, String newAddress, ZoneId zone) {
        name = newName;
        address = newAddress;
        timeZone = zone.getId();
    }

    /** Nothing is offered there any more. What is booked there stays. */
    public void archive() {
        active = false;
    }

    public void restore() {
        active = true;
    }

    public Long id() {
        return id;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public boolean isActive() {
        return active;
    }
}
