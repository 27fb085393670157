package app.foyer.web.admin.appointment;

import app.foyer.shared.Refusal;
import app.foyer.web.support.Days;
import app.foyer.web.support.TypedTime;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A day, a time and perhaps a length, as typed. Keeps what was typed, right or wrong. */
public class TypedMoment implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MOST_MINUTES = Duration.ofHours(24).toMinutes();

    private String day;
    private String time;
    private String minutes;

    /** What is wrong, by field; empty when all is well. @param zone by whose clock it is typed */
    Map<String, Refusal> problems(ZoneId zone) {
        var problems = new LinkedHashMap<String, Refusal>();
        if (toDay().isEmpty()) {
            problems.put("day", Refusal.because(Days.isUnreadable(day) ? "desk.day.wrong" : "desk.day.missing"));
        }
        if (toTime().isEmpty()) {
            problems.put("time", Refusal.because("desk.time.missing"));
        }
        if (problems.isEmpty() && TypedTime.isSkipped(typed(), zone)) {
            problems.put("time", Refusal.because("desk.time.skipped"));
        }
        if (!isBlank(minutes) && toLength().isEmpty()) {
            problems.put("minutes", Refusal.because("desk.minutes.wrong", MOST_MINUTES));
        }
        return problems;
    }

    private LocalDateTime typed() {
        return toDay().orElseThrow().atTime(toTime().orElseThrow());
    }

    /** Only to be asked when there are no problems; of an hour that comes twice the first one. */
    Instant toInstant(ZoneId zone) {
        return typed().atZone(zone).toInstant();
    }

    Optional<LocalDate> toDay() {
        return Days.parse(day);
    }

    /** Empty when nothing was typed, or nothing that is a length. */
    Optional<Duration> toLength() {
        if (isBlank(minutes) || !minutes.strip().matches("[1-9][0-9]{0,4}")) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.strip())))
                .filter(length -> length.toMinutes() <= MOST_MINUTES);
    }

    void fill(Instant start, ZoneId zone) {
        day = start.atZone(zone).toLocalDate().toString();
        time = TypedTime.of(start, zone);
    }

    private Optional<LocalTime> toTime() {
        return TypedTime.time(time);
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
