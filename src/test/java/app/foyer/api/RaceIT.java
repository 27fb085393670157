package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once, over HTTP, on the server that we ship: whoever is first has the time, nobody sees a failure. */
@ParameterizedClass
@EnumSource
class RaceIT {

    private static final int CREATED = 201;
    private static final int DONE = 200;
    private static final int NOT_ALLOWED = 403;
    private static final int TAKEN = 409;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final Instant TEN = NINE.plus(HOUR);
    private static final Instant ELEVEN = TEN.plus(HOUR);

    private final Database database;
    private final BookingApi api;
    private final OwnBusiness business;
    private final long staff;

    RaceIT(Databases kind) {
        var server = FoyerServer.on(kind);
        database = server.database();
        api = BookingApi.of(server);
        business = OwnBusiness.in(database);
        staff = business.staff();
    }

    @AfterEach
    void nobodyIsInTwoPlacesAtOnce() {
        assertThat(database.count(
                        "select count(*) from appointment a join appointment b"
                                + " on a.staff_id = b.staff_id and a.id < b.id and a.sharing_key <> b.sharing_key"
                                + " and a.occupied_from < b.occupied_until and b.occupied_from < a.occupied_until"
                                + " where a.staff_id = ? and a.status in ('PENDING', 'CONFIRMED')"
                                + " and b.status in ('PENDING', 'CONFIRMED')",
                        staff))
                .isZero();
    }

    @Test
    void ofFiftyWhoWantOneSlotOneGetsItAndTheOthersGetAlternatives() {
        var service = business.service(HOUR).offered();

        var answers = Crowd.allAtOnce(50, person -> book(service, NINE));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED, TAKEN);
        assertThat(answers).filteredOn(answer -> answer.status() == CREATED).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == TAKEN).allSatisfy(answer -> {
            assertThat(answer.text("code")).isEqualTo("slot_taken");
            assertThat(answer.array("alternatives")).hasSize(3);
        });
    }

    @Test
    void startsThatOverlapAreNotBothTaken() {
        var service = business.service(HOUR).offered();

        var answers = Crowd.allAtOnce(32, person -> book(service, NINE.plus(Duration.ofMinutes(15L * (person % 16)))));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED, TAKEN);
        assertThat(answers).filteredOn(answer -> answer.status() == CREATED).hasSizeBetween(3, 5);
    }

    @Test
    void twoServicesOfOnePersonKeepTheirBuffersApart() {
        var longOne = business.service(HOUR)
                .withBuffers(Duration.ofMinutes(15), Duration.ofMinutes(15))
                .offered();
        var shortOne = business.service(Duration.ofMinutes(30))
                .withBuffers(Duration.ZERO, Duration.ofMinutes(15))
                .offered();

        var answers = Crowd.allAtOnce(
                40,
                person ->
                        book(person % 2 == 0 ? longOne : shortOne, NINE.plus(Duration.ofMinutes(15L * (person % 12)))));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED, TAKEN);
    }

    @Test
    void aGroupOfThreeHasThreeMembers() {
        var service = business.service(HOUR).forUpTo(3).offered();

        var answers = Crowd.allAtOnce(20, person -> book(service, NINE));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED, TAKEN);
        assertThat(answers).filteredOn(answer -> answer.status() == CREATED).hasSize(3);
    }

    @RepeatedTest(3)
    void twoWhoWantEachOthersTimeKeepTheirOwn() {
        var service = business.service(HOUR).offered();
        var ada = mustBook(service, NINE);
        var bob = mustBook(service, TEN);

        var answers = Crowd.<Answer>allAtOnce(List.of(() -> api.move(ada, TEN), () -> api.move(bob, NINE)));

        assertThat(answers).extracting(Answer::status).containsOnly(TAKEN);
        assertThat(startOf(ada)).isEqualTo(NINE);
        assertThat(startOf(bob)).isEqualTo(TEN);
    }

    @RepeatedTest(3)
    void ofTwoWhoMoveToOneFreeTimeOneKeepsTheOldTime() {
        var service = business.service(HOUR).offered();
        var ada = mustBook(service, NINE);
        var bob = mustBook(service, TEN);

        var answers = Crowd.<Answer>allAtOnce(List.of(() -> api.move(ada, ELEVEN), () -> api.move(bob, ELEVEN)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(DONE, TAKEN);
        var adaWon = answers.get(0).status() == DONE;
        assertThat(startOf(ada)).isEqualTo(adaWon ? ELEVEN : NINE);
        assertThat(startOf(bob)).isEqualTo(adaWon ? TEN : ELEVEN);
    }

    @RepeatedTest(3)
    void whatIsCancelledWhileItIsMovedStaysCancelled() {
        var service = business.service(HOUR).offered();
        var ada = mustBook(service, NINE);

        var answers = Crowd.<Answer>allAtOnce(List.of(() -> api.cancel(ada), () -> api.move(ada, TEN)));

        assertThat(answers.get(0).status()).isEqualTo(DONE);
        assertThat(answers.get(1).status()).isIn(DONE, NOT_ALLOWED);
        assertThat(api.read(ada).text("status")).isEqualTo("CANCELLED");
        assertThat(book(service, NINE).status()).isEqualTo(CREATED);
        assertThat(book(service, TEN).status()).isEqualTo(CREATED);
    }

    @Test
    void oneKeySentFiftyTimesAtOnceIsOneBooking() {
        var service = business.service(HOUR).offered();
        var key = UUID.randomUUID().toString();
        var address = BookingApi.newAddress();

        var answers = Crowd.allAtOnce(50, person -> api.book(service, staff, NINE, address, key));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED);
        assertThat(answers)
                .extracting(answer -> answer.text("reference"))
                .containsOnly(answers.get(0).text("reference"));
        assertThat(answers).filteredOn(answer -> answer.json().has("token")).hasSize(1);
        assertThat(database.count("select count(*) from appointment where staff_id = ?", staff))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void somebodyNewWhoBooksTwiceAtOnceIsOneCustomer() {
        var service = business.service(HOUR).offered();
        var address = BookingApi.newAddress();
        var colleague = business.employ();
        var otherService = business.service(HOUR).by(colleague);

        var answers = Crowd.<Answer>allAtOnce(List.of(
                () -> api.book(service, staff, NINE, address), () -> api.book(otherService, colleague, NINE, address)));

        assertThat(answers).extracting(Answer::status).containsOnly(CREATED);
        assertThat(database.count("select count(*) from customer where email_key = ?", address))
                .isEqualTo(1);
    }

    private Answer book(long service, Instant start) {
        return api.book(service, staff, start, BookingApi.newAddress());
    }

    private Held mustBook(long service, Instant start) {
        return api.mustBook(service, staff, start, BookingApi.newAddress());
    }

    private Instant startOf(Held appointment) {
        return OffsetDateTime.parse(api.read(appointment).text("start")).toInstant();
    }
}
