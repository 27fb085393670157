package app.foyer.web.admin.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is archived while it is being booked is booked before, or not offered any more; nothing in between. */
@DisplayName("A service or a location that is archived while it is booked")
@ParameterizedClass
@EnumSource
class ArchivedWhileBookedIT {

    private static final int CREATED = 201;
    private static final int DONE = 302;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(40, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final Databases kind;
    private final FoyerServer server;
    private final Database database;
    private final BookingApi api;
    private final OwnBusiness business;
    private final long service;

    ArchivedWhileBookedIT(Databases kind) {
        this.kind = kind;
        server = FoyerServer.on(kind);
        database = server.database();
        api = BookingApi.of(server);
        business = OwnBusiness.in(database);
        service = business.service(HOUR).offered();
    }

    @Test
    void isNotBookedByWhoStillWaitedForTheLock() throws Exception {
        CompletableFuture<Answer> answer;
        try (var archiving = holdingTheStaff()) {
            answer = CompletableFuture.supplyAsync(() -> book(NINE));
            somebodyWaits();
            run(archiving, "update service set active = false, version = version + 1 where id = " + service);
            archiving.commit();
        }

        assertThat(answer.get().status()).isBetween(400, 499);
        assertThat(answer.get().body()).contains("not offered");
        assertThat(appointments()).isZero();
    }

    @Test
    void waitsForWhoIsBooking() throws Exception {
        var administrator = OwnAccount.in(database, "ADMIN").signedIn(server);
        var question = Form.in(administrator.get("/admin/service?service=" + service + "&do=archive"), "archiveForm");
        CompletableFuture<Answer> archived;
        try (var booking = holdingTheStaff()) {
            archived = CompletableFuture.supplyAsync(() -> question.pressedBy(administrator, "archiveForm:archive"));
            somebodyWaits();
            assertThat(database.count("select count(*) from service where id = ? and active = true", service))
                    .isOne();
            booking.commit();
        }

        assertThat(archived.get().status()).isEqualTo(DONE);
        assertThat(database.count("select count(*) from service where id = ? and active = true", service))
                .isZero();
        assertThat(book(NINE).status()).isNotEqualTo(CREATED);
    }

    @Test
    void hasNoAppointmentAfterwardsThatItDidNotHaveWhenItWasArchived() {
        var administrator = OwnAccount.in(database, "ADMIN").signedIn(server);
        var question = Form.in(administrator.get("/admin/service?service=" + service + "&do=archive"), "archiveForm");

        var appointments = withACrowdOfBookings(() -> question.pressedBy(administrator, "archiveForm:archive"));

        assertThat(appointments()).isEqualTo(appointments);
    }

    @Test
    void asAPlaceHasNoAppointmentAfterwardsEither() {
        var administrator = OwnAccount.in(database, "ADMIN").signedIn(server);
        var question = Form.in(
                administrator.get("/admin/locations?location=" + business.location() + "&do=archive"), "archiveForm");

        var appointments = withACrowdOfBookings(() -> question.pressedBy(administrator, "archiveForm:archive"));

        assertThat(appointments()).isEqualTo(appointments);
        assertThat(book(NINE.plus(HOUR.multipliedBy(20))).status()).isNotEqualTo(CREATED);
    }

    /** @return how many there were when the answer came that it is archived */
    private long withACrowdOfBookings(Callable<Answer> archive) {
        var deeds = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 16; i++) {
            var start = NINE.plus(HOUR.multipliedBy(i));
            deeds.add(() -> {
                assertThat(book(start).status()).isBetween(CREATED, 499);
                return 0L;
            });
        }
        deeds.add(() -> {
            assertThat(archive.call().status()).isEqualTo(DONE);
            return appointments();
        });
        var counted = Crowd.allAtOnce(deeds);
        return counted.get(counted.size() - 1);
    }

    private Answer book(Instant start) {
        return api.book(service, business.staff(), start, BookingApi.newAddress());
    }

    private long appointments() {
        return database.count("select count(*) from appointment where service_id = ?", service);
    }

    private Connection holdingTheStaff() throws SQLException {
        var connection = database.connect();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.executeQuery("select id from staff_member where id = " + business.staff() + " for update");
        }
        return connection;
    }

    private void somebodyWaits() {
        var waiting = kind == Databases.H2
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_locks where not granted";
        Waiting.until(() -> database.count(waiting) > 0, PATIENCE, () -> "Nobody waits for the lock");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
