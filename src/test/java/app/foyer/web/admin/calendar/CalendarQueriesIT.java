package app.foyer.web.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.AskedQueries;
import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a full calendar costs, and what it answers whatever stands in its address: over HTTP, as somebody of the staff. */
@TestInstance(Lifecycle.PER_CLASS)
class CalendarQueriesIT {

    private static final LocalDate FULL = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private static final LocalDate EMPTY = FULL.plusDays(365);

    private final FoyerServer server = FoyerServer.on(Databases.H2);
    private final OwnBusiness business = OwnBusiness.in(server.database());
    private final AskedQueries asked = AskedQueries.of(server);
    private Http me;

    @BeforeAll
    void twelveAppointmentsOnOneDay() {
        var api = BookingApi.of(server);
        var service = business.service(Duration.ofHours(1)).offered();
        IntStream.range(6, 18)
                .forEach(hour -> api.mustBook(
                        service,
                        business.staff(),
                        FULL.atTime(hour, 0).toInstant(ZoneOffset.UTC),
                        BookingApi.newAddress()));
        var account = OwnAccount.in(server.database(), "STAFF");
        server.database().run("update staff_member set account_id = ? where id = ?", account.id(), business.staff());
        me = account.signedIn(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "week", "list"})
    void isTheSameForAFullDayAsForAnEmptyOne(String view) {
        assertThat(queries("?view=" + view + "&day=" + FULL))
                .isEqualTo(queries("?view=" + view + "&day=" + EMPTY))
                .isPositive();
    }

    @Test
    void isOneMoreForAMonthInWhichThereIsSomething() {
        assertThat(queries("?view=month&day=" + FULL)).isEqualTo(queries("?view=month&day=" + EMPTY) + 1);
        assertThat(me.get("/admin/calendar?view=month&day=" + FULL).body()).contains("+9 more");
    }

    @Test
    void isTheSameForAMonthWithDaysOff() {
        var other = EMPTY.plusDays(365);
        business.takeOff(other, "Wedding");
        business.close(other.plusDays(1), "Stocktaking");

        var address = "?view=month&day=";
        assertThat(queries(address + other)).isEqualTo(queries(address + EMPTY));
        assertThat(me.get("/admin/calendar" + address + other).body())
                .contains("Day off: Wedding", "Closed: Stocktaking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=century",
                "?day=yesterday",
                "?day=2999-12-31&view=month",
                "?day=1900-01-01&view=week",
                "?staff=1%20or%201%3D1&staff=&staff=99999999999999999999",
                "?location=-1",
                "?location=999999",
                "?colour=%3Cscript%3E&show=everybody",
                "?day=2026-03-29",
                "?day=2026-10-25&view=week"
            })
    void answersWhateverStandsInTheAddress(String choices) {
        assertThat(me.get("/admin/calendar" + choices).status()).isEqualTo(200);
    }

    private int queries(String choices) {
        return asked.by(
                () -> assertThat(me.get("/admin/calendar" + choices).status()).isEqualTo(200));
    }
}
