package app.foyer.booking;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real-time availability switched off for a service: its customers ask for a time, and the business decides. */
class AskedForIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private static final Instant NINE = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final Instant TEN = NINE.plus(HOUR);
    private static final Instant ELEVEN = TEN.plus(HOUR);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCustomerAsksForOthersTimeAndTheBusinessSeesWithWhatItCollides(Databases kind) {
        var here = new Practice(kind, 1);
        var asking = here.books(NINE);
        var other = here.books(TEN);
        here.switchRealTimeAvailability("false");

        var moved = here.api.move(asking, TEN);

        assertThat(moved.status()).as("%s", moved).isEqualTo(200);
        assertThat(moved.text("status")).isEqualTo("PENDING");
        var drawer = OwnAccount.in(here.server.database(), "ADMIN")
                .signedIn(here.server)
                .get("/admin/appointments?search=" + asking.reference() + "&appointment=" + asking.reference())
                .body();
        assertThat(drawer)
                .contains("id=\"asked-" + asking.reference() + "\"")
                .contains("It overlaps 1 appointment")
                .contains(other.reference());
        assertThat(here.api.read(other).text("status")).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOnlyAskedForHoldsNeitherTheNewTimeNorTheOld(Databases kind) {
        var here = new Practice(kind, 1);
        var asking = here.books(NINE);
        here.switchRealTimeAvailability("false");

        assertThat(here.api.move(asking, TEN).status()).isEqualTo(200);

        here.books(NINE);
        here.books(TEN);
        assertThat(here.tries(TEN)).as("the exclusive one holds it").isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOnlyAskedForFillsNoPlaceOfAGroup(Databases kind) {
        var here = new Practice(kind, 2);
        var asking = here.books(NINE);
        here.switchRealTimeAvailability("false");

        assertThat(here.api.move(asking, TEN).status()).isEqualTo(200);

        here.books(TEN);
        here.books(TEN);
        assertThat(here.tries(TEN)).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = Databases.class,
            names = {"H2"})
    void onlyATimeThatCouldBeBookedOnAnEmptyDayCanBeAskedFor(Databases kind) {
        var here = new Practice(kind, 1);
        var asking = here.books(NINE);
        here.switchRealTimeAvailability("false");

        assertThat(here.api.move(asking, TEN.plusSeconds(60)).text("code")).isEqualTo("slot_not_on_grid");
        assertThat(here.api.move(asking, TEN.plus(Duration.ofDays(700))).text("code"))
                .isEqualTo("slot_too_far");
        assertThat(here.api.read(asking).text("status")).isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLaterMoveToAFreeTimeIsExclusiveAgainAndStillWaitsForTheBusiness(Databases kind) {
        var here = new Practice(kind, 1);
        var asking = here.books(NINE);
        here.books(TEN);
        here.switchRealTimeAvailability("false");
        here.api.move(asking, TEN);
        here.switchRealTimeAvailability("true");

        assertThat(here.api.move(asking, TEN.plus(Duration.ofMinutes(30))).status())
                .isEqualTo(409);
        var moved = here.api.move(asking, ELEVEN);

        assertThat(moved.text("status")).isEqualTo("PENDING");
        assertThat(here.tries(ELEVEN)).isEqualTo(409);
    }

    /** One person who gives one service, to one or several at a time. */
    private static final class Practice {

        private final FoyerServer server;
        private final BookingApi api;
        private final OwnBusiness business;
        private final long service;

        Practice(Databases kind, int people) {
            server = FoyerServer.on(kind);
            api = BookingApi.of(server);
            business = OwnBusiness.in(server.database());
            service = business.service(HOUR).forUpTo(people).offered();
        }

        Held books(Instant start) {
            return api.mustBook(service, business.staff(), start, BookingApi.newAddress());
        }

        int tries(Instant start) {
            return api.book(service, business.staff(), start, BookingApi.newAddress())
                    .status();
        }

        /** The service's own rule, as the settings page writes it. */
        void switchRealTimeAvailability(String content) {
            var name = "servicePanel.realTimeAvailability@" + service;
            server.database().run("delete from setting where name = ?", name);
            server.database()
                    .run(
                            "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, ?)",
                            name,
                            content,
                            OffsetDateTime.now(ZoneOffset.UTC),
                            "tests");
        }
    }
}
