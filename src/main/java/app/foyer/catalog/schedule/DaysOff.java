package app.foyer.catalog.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Whole days on which somebody is away, or a location (or all of them) is closed. First and last day included. */
@Entity
@Table(name = "days_off")
public class DaysOff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "days_off_id")
    @SequenceGenerator(name = "days_off_id", sequenceName = "days_off_id")
    private Long id;

    @Version
    private long version;

    @Column(name = "staff_id")
    private Long staffId;

    @Column(name = "location_id")
    private Long locationId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    /** Country and region whose public holiday it is; null for a reason that somebody wrote. */
    private String holiday;

    protected DaysOff() {
        // for Jakarta Persistence
    }

    public static DaysOff of(long staffId, LocalDate first, LocalDate last, String reason) {
        var absence = closure(null, first, last, reason);
        absence.staffId = staffId;
        return absence;
    }

    /** @param locationId null for the whole company */
    public static DaysOff closure(Long locationId, LocalDate first, LocalDate last, String reason) {
        var closure = new DaysOff();
        closure.locationId = locationId;
        closure.firstDay = first;
        closure.lastDay = last;
        closure.reason = reason;
        return closure;
    }

    /** @param calendar {@code de/by}: whose public holiday it is */
    void keepHolidayOf(String calendar) {
        holiday = calendar;
    }

    /** On other days, or with another reason, it is no public holiday any more. */
    void change(LocalDate first, LocalDate last, String newReason) {
        if (!first.equals(firstDay) || !last.equals(lastDay) || !newReason.equals(reason)) {
            holiday = null;
        }
        firstDay = first;
        lastDay = last;
        reason = newReason;
    }

    /** Of a closure. @param location null for the whole company */
    void concern(Long location) {
        locationId = location;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Null for a closure. */
    public Long staffId() {
        return staffId;
    }

    /** Null for a closure of all locations, and for somebody who is away. */
    public Long locationId() {
        return locationId;
    }

    public boolean concernsStaff(long staff) {
        return staffId != null && staffId == staff;
    }

    public boolean closes(long location) {
        return staffId == null && (locationId == null || locationId == location);
    }

    /** As the business wrote it; null or empty when it gave none. */
    public String reason() {
        return reason;
    }

    /** Null unless it is a public holiday. */
    String holiday() {
        return holiday;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
