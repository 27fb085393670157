package app.foyer.catalog.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of one staff member's week at one location, in its zone: work, or a break from it. */
@Entity
@Table(name = "weekly_hours")
public class WeeklyHours {

    /** Whether the stretch is worked or rested. */
    public enum Kind {
        WORK,
        BREAK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weekly_hours_id")
    @SequenceGenerator(name = "weekly_hours_id", sequenceName = "weekly_hours_id")
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "location_id")
    private long locationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "day_of_week")
    private int dayOfWeek;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    protected WeeklyHours() {
        // for Jakarta Persistence
    }

    /** @param until not after {@code from}: on the next day */
    public static WeeklyHours of(
            long staffId, long locationId, Kind kind, DayOfWeek day, LocalTime from, LocalTime until) {
        var hours = new WeeklyHours();
        hours.staffId = staffId;
        hours.locationId = locationId;
        hours.kind = kind;
        hours.dayOfWeek = day.getValue();
        hours.from = from;
        hours.until = until;
        return hours;
    }

    public long staffId() {
        return staffId;
    }

    public long locationId() {
        return locationId;
    }

    public Kind kind() {
        return kind;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(dayOfWeek);
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime until() {
        return until;
    }

    Stretch stretch() {
        return new Stretch(from, until);
    }
}
