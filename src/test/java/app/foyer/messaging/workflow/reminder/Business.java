package app.foyer.messaging.workflow.reminder;

import app.foyer.messaging.workflow.WorkflowEvent;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A database with one business and the stock workflows. */
final class Business implements AutoCloseable {

    static final long REMINDER = 10;

    private final OwnDatabase own;
    private final OwnBusiness business;
    private final long service;
    private long count;

    Business(Databases kind) {
        own = OwnDatabase.on(kind);
        business = OwnBusiness.in(own.database());
        service = business.service(Duration.ofHours(1)).offered();
        wantedFrom(RemindersIT.LONG_BEFORE.minus(Duration.ofDays(1)));
    }

    void wantedFrom(Instant moment) {
        run("update workflow set counts_from = ?", moment.atOffset(ZoneOffset.UTC));
    }

    void run(String sql, Object... parameters) {
        own.database().run(sql, parameters);
    }

    long appointment(Instant start, String status, Instant bookedAt) {
        var from = start.atOffset(ZoneOffset.UTC);
        // one after the other would overlap, which is not what this is about
        var exclusive = count++ == 0;
        run(
                "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id, status,"
                        + " starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive, price, currency,"
                        + " booked_at, booked_through) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', ?, 'PAGE')",
                count,
                "FO-7K3Q" + count,
                service,
                business.staff(),
                business.location(),
                business.customer(),
                status,
                from,
                from.plusHours(1),
                from,
                from.plusHours(1),
                -count,
                exclusive,
                BigDecimal.TEN,
                bookedAt.atOffset(ZoneOffset.UTC));
        return count;
    }

    void moved(long appointment, Instant newStart, Instant at) {
        run(
                "insert into appointment_change (id, appointment_id, kind, happened_at, actor_kind, actor_name, new_start)"
                        + " values (?, ?, 'MOVED', ?, 'CUSTOMER', '', ?)",
                appointment,
                appointment,
                at.atOffset(ZoneOffset.UTC),
                newStart.atOffset(ZoneOffset.UTC));
    }

    List<DueReminder> dueAt(Instant now) {
        return dueAt(now, 0);
    }

    List<DueReminder> dueAt(Instant now, int left) {
        return in(reminders -> Stream.of(WorkflowEvent.BEFORE_START, WorkflowEvent.AFTER_END)
                .flatMap(event -> reminders.due(event, now, left).stream())
                .toList());
    }

    <T> T in(Function<Reminders, T> work) {
        return own.inTransaction(em -> work.apply(new Reminders(em)));
    }

    @Override
    public void close() {
        own.close();
    }
}
