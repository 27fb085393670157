package app.foyer.messaging.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.platform.Schema;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When it is time for a workflow of the clock, on both databases, to the second and over a clock change. */
class RemindersIT {

    /** The hour after the one that comes twice in Hamburg. */
    private static final Instant START = Instant.parse("2027-10-31T02:30:00Z");

    private static final Instant DUE = START.minus(Duration.ofDays(1));
    private static final Instant LONG_BEFORE = START.minus(Duration.ofDays(20));

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsTimeExactlyALeadBeforeTheStart(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            var appointment = business.appointment(START, "CONFIRMED", LONG_BEFORE);

            assertThat(business.dueAt(DUE.minusSeconds(1))).isEmpty();
            assertThat(business.dueAt(DUE))
                    .containsExactly(new DueReminder(Business.REMINDER, appointment, START, DUE));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasMissedIsStillThere(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);

            assertThat(business.dueAt(START.minusSeconds(1))).hasSize(1);
            assertThat(business.dueAt(START.plus(Duration.ofDays(3)))).hasSize(1);
            assertThat(business.dueAt(START.plus(Duration.ofDays(8)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoBooksInsideTheLeadIsNotReminded(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            var inTime = business.appointment(START, "CONFIRMED", DUE);
            business.appointment(START, "CONFIRMED", DUE.plusSeconds(1));

            assertThat(business.dueAt(START.minusSeconds(60)))
                    .extracting(DueReminder::appointmentId)
                    .containsExactly(inTime);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoMovesInsideTheLeadIsNotRemindedEither(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            var early = business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.moved(early, START, DUE);
            var late = business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.moved(late, START, DUE.plusSeconds(1));

            assertThat(business.dueAt(START.minusSeconds(60)))
                    .extracting(DueReminder::appointmentId)
                    .containsExactly(early);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsRemindedOfATimeThatWasGivenBack(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            List.of("CANCELLED", "REJECTED", "NO_SHOW", "COMPLETED")
                    .forEach(status -> business.appointment(START, status, LONG_BEFORE));

            assertThat(business.dueAt(DUE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFellDueBeforeSomebodyWantedItDoesNotCount(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            business.wantedFrom(DUE.plusSeconds(1));

            assertThat(business.dueAt(DUE.plusSeconds(60))).isEmpty();

            business.wantedFrom(DUE);
            assertThat(business.dueAt(DUE.plusSeconds(60))).hasSize(1);

            business.run("update workflow set active = false");
            assertThat(business.dueAt(DUE.plusSeconds(60))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void afterTheEndItIsTimeADelayLater(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            business.run("update workflow set active = (event = 'AFTER_END')");
            business.appointment(START, "COMPLETED", LONG_BEFORE);
            var due = START.plus(Duration.ofHours(3));

            assertThat(business.dueAt(due.minusSeconds(1))).isEmpty();
            assertThat(business.dueAt(due)).extracting(DueReminder::dueAt).containsExactly(due);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void ofTwoNodesOneNotesIt(Databases kind) throws Exception {
        try (var business = new Business(kind)) {
            business.appointment(START, "CONFIRMED", LONG_BEFORE);
            var due = business.dueAt(DUE).get(0);

            business.in(reminders -> note(reminders, due));

            assertThatThrownBy(() -> business.in(reminders -> note(reminders, due)))
                    .rootCause()
                    .message()
                    .containsIgnoringCase("reminder_is_given_once");
            assertThat(business.dueAt(DUE)).isEmpty();
            business.run(
                    "update appointment set starts_at = starts_at + interval '1' hour, ends_at = ends_at + interval"
                            + " '1' hour, occupied_until = occupied_until + interval '1' hour");
            assertThat(business.dueAt(DUE.plusSeconds(3600))).hasSize(1);
        }
    }

    private static Void note(Reminders reminders, DueReminder due) {
        reminders.add(Reminder.note(due, Reminder.Outcome.WRITTEN, DUE));
        return null;
    }

    /** A database with one business and the stock workflows. */
    private static final class Business implements AutoCloseable {

        private static final long REMINDER = 10;

        private final Database database;
        private final Connection connected;
        private final EntityManagerFactory unit;
        private final OwnBusiness business;
        private final long service;
        private long count;

        Business(Databases kind) throws SQLException {
            database = kind.create();
            connected = database.connect();
            new Schema(database.dataSource()).migrate();
            unit = persistenceUnit(database);
            business = OwnBusiness.in(database);
            service = business.service(Duration.ofHours(1)).offered();
            wantedFrom(LONG_BEFORE.minus(Duration.ofDays(1)));
        }

        void wantedFrom(Instant moment) {
            run("update workflow set counts_from = ?", moment.atOffset(ZoneOffset.UTC));
        }

        void run(String sql, Object... parameters) {
            database.run(sql, parameters);
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
            return in(reminders -> reminders.due(now));
        }

        <T> T in(Function<Reminders, T> work) {
            try (var em = unit.createEntityManager()) {
                em.getTransaction().begin();
                var result = work.apply(new Reminders(em));
                em.getTransaction().commit();
                return result;
            }
        }

        @Override
        public void close() throws SQLException {
            unit.close();
            connected.close();
        }

        private static EntityManagerFactory persistenceUnit(Database database) {
            var properties = new HashMap<String, Object>();
            properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            properties.put("jakarta.persistence.jtaDataSource", "");
            properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
            properties.put("eclipselink.session-name", database.address().url());
            properties.put("eclipselink.weaving", "false");
            properties.put("eclipselink.logging.level", "WARNING");
            return Persistence.createEntityManagerFactory("foyer", properties);
        }
    }
}
