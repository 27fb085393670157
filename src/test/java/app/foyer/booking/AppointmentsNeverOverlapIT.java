package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foyer.platform.Schema;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The last word of PostgreSQL, whatever the application does before. */
class AppointmentsNeverOverlapIT {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2027-03-01T09:00:00Z");
    private static final AtomicLong IDS = new AtomicLong(1_000_000);

    private static Database database;

    private final OwnBusiness business = OwnBusiness.in(database);
    private final long service = business.service(Duration.ofHours(1)).offered();
    private final long customer = business.customer();

    @BeforeAll
    static void migrate() throws SQLException {
        database = Databases.POSTGRESQL.create();
        new Schema(database.dataSource()).migrate();
    }

    @Test
    void twoThatShareAMomentAreRefused() {
        insert(NINE, 60, alone(), "CONFIRMED", true);

        assertThatThrownBy(() -> insert(NINE.plusMinutes(59), 60, alone(), "PENDING", true))
                .rootCause()
                .hasMessageContaining("appointments_of_one_staff_member_never_overlap");
    }

    @Test
    void theNextMayBeginWhenTheLastEnds() {
        insert(NINE, 60, alone(), "CONFIRMED", true);

        assertThatCode(() -> insert(NINE.plusMinutes(60), 60, alone(), "CONFIRMED", true))
                .doesNotThrowAnyException();
    }

    @Test
    void aGroupShares() {
        insert(NINE, 60, service, "CONFIRMED", true);

        assertThatCode(() -> insert(NINE, 60, service, "CONFIRMED", true)).doesNotThrowAnyException();
    }

    @Test
    void aGroupSharesWithNobodyElse() {
        insert(NINE, 60, service, "CONFIRMED", true);

        assertThatThrownBy(() -> insert(NINE, 60, alone(), "CONFIRMED", true))
                .rootCause()
                .hasMessageContaining("appointments_of_one_staff_member_never_overlap");
    }

    @Test
    void whatIsCancelledHoldsNoTime() {
        insert(NINE, 60, alone(), "CANCELLED", true);

        assertThatCode(() -> insert(NINE, 60, alone(), "CONFIRMED", true)).doesNotThrowAnyException();
    }

    @Test
    void whatWasPutOverOthersOnPurposeIsLetIn() {
        insert(NINE, 60, alone(), "CONFIRMED", true);

        assertThatCode(() -> insert(NINE, 60, alone(), "PENDING", false)).doesNotThrowAnyException();
    }

    private static long alone() {
        return -IDS.incrementAndGet();
    }

    private void insert(OffsetDateTime from, int minutes, long sharingKey, String status, boolean exclusive) {
        var id = IDS.incrementAndGet();
        var until = from.plusMinutes(minutes);
        database.run(
                "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id, status,"
                        + " starts_at, ends_at, occupied_from, occupied_until, sharing_key, exclusive, price, currency,"
                        + " booked_at, booked_through) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                "FO-" + id,
                service,
                business.staff(),
                business.location(),
                customer,
                status,
                from,
                until,
                from,
                until,
                sharingKey,
                exclusive,
                BigDecimal.TEN,
                "EUR",
                from,
                "PAGE");
    }
}
