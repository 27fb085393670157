package app.foyer.reporting;

import app.foyer.availability.DateRange;
import app.foyer.availability.WallClock;
import app.foyer.booking.Actor;
import app.foyer.shared.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts and sums by day, in one query. The days go to the database as moments, so that those on which the clocks change are
 * as long as they are; for each of them an index is asked.
 */
@ApplicationScoped
class AppointmentsByDay {

    private static final String DAY =
            "(cast(? as integer), cast(? as timestamp with time zone), cast(? as timestamp with time zone))";
    private static final String QUESTION = "select d.number, a.status, count(*),"
            + " sum(case when a.currency = ? then a.price else 0 end)"
            + " from (values %s) as d (number, begins, ends)"
            + " join appointment a on a.starts_at >= d.begins and a.starts_at < d.ends%s group by d.number, a.status";

    @PersistenceContext(unitName = "foyer")
    private EntityManager em;

    Period of(DateRange range, ZoneId zone, String currency, Actor actor) {
        var days = range.first().datesUntil(range.last().plusDays(1)).toList();
        var counts = new ArrayList<Map<AppointmentStatus, Long>>();
        var values = new ArrayList<BigDecimal>();
        days.forEach(day -> {
            counts.add(new EnumMap<>(AppointmentStatus.class));
            values.add(BigDecimal.ZERO);
        });
        for (var row : rows(days, zone, currency, actor)) {
            var number = ((Number) row[0]).intValue();
            var status = AppointmentStatus.valueOf((String) row[1]);
            counts.get(number).put(status, ((Number) row[2]).longValue());
            if (DayFigures.isBooked(status)) {
                values.set(number, values.get(number).add((BigDecimal) row[3]));
            }
        }
        var figures = new ArrayList<DayFigures>();
        for (int i = 0; i < days.size(); i++) {
            figures.add(new DayFigures(days.get(i), counts.get(i), values.get(i)));
        }
        return new Period(figures);
    }

    private List<Object[]> rows(List<LocalDate> days, ZoneId zone, String currency, Actor actor) {
        var staff = actor instanceof Actor.Staff member ? member : null;
        var values = days.stream().map(day -> DAY).collect(Collectors.joining(", "));
        var query = em.createNativeQuery(QUESTION.formatted(values, staff == null ? "" : " and a.staff_id = ?"));
        var clock = new WallClock(zone);
        int place = 1;
        query.setParameter(place++, currency);
        for (int i = 0; i < days.size(); i++) {
            var day = clock.of(DateRange.of(days.get(i)));
            query.setParameter(place++, i);
            query.setParameter(place++, day.start().atOffset(ZoneOffset.UTC));
            query.setParameter(place++, day.end().atOffset(ZoneOffset.UTC));
        }
        if (staff != null) {
            query.setParameter(place, staff.staffId());
        }
        var rows = new ArrayList<Object[]>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
