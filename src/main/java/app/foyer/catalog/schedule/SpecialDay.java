package app.foyer.catalog.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Hours of one day that replace those of the week; several rows for several stretches, one without times for none. */
@Entity
@Table(name = "special_day")
public class SpecialDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "special_day_id")
    @SequenceGenerator(name = "special_day_id", sequenceName = "special_day_id")
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "location_id")
    private long locationId;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    protected SpecialDay() {
        // for Jakarta Persistence
    }

    public static SpecialDay open(long staffId, long locationId, LocalDate day, LocalTime from, LocalTime until) {
        var special = closed(staffId, locationId, day);
        special.from = from;
        special.until = until;
        return special;
    }

    public static SpecialDay closed(long staffId, long locationId, LocalDate day) {
        var special = new SpecialDay();
        special.staffId = staffId;
        special.locationId = locationId;
        special.day = day;
        return special;
    }

    public long staffId() {
        return staffId;
    }

    public long locationId() {
        return locationId;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isClosed() {
        return from == null;
    }

    public Optional<LocalTime> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalTime> until() {
        return Optional.ofNullable(until);
    }

    Optional<Stretch> stretch() {
        return isClosed() ? Optional.empty() : Optional.of(new Stretch(from, until));
    }
}
