package app.foyer.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One customer who books a lot at the same moment gets no more than the business allows, on whatever staff and days. */
@ParameterizedClass
@EnumSource
class LimitRaceIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final Database database;
    private final BookingApi api;
    private final OwnBusiness business;

    LimitRaceIT(Databases kind) {
        var server = FoyerServer.on(kind);
        database = server.database();
        api = BookingApi.of(server);
        business = OwnBusiness.in(database);
    }

    @BeforeEach
    void twoAreTheMost() {
        anyNumberAgain();
        set("booking.mostUpcoming", "2");
    }

    @AfterEach
    void anyNumberAgain() {
        database.run(
                "delete from setting where name in ('booking.mostUpcoming', 'booking.createAccount', 'form.email')");
    }

    @Test
    void ofTwelveBookingsAtOnceTwoAreMade() {
        var other = business.employ();
        var service = business.service(Duration.ofHours(1)).by(business.staff(), other);
        var address = BookingApi.newAddress();

        var answers = Crowd.allAtOnce(
                12,
                person -> api.bookAs(
                        service,
                        person % 2 == 0 ? business.staff() : other,
                        NINE.plus(Duration.ofHours(person % 6)),
                        address,
                        BookingApi.newPhone()));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 403, 409, 422);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("limit_upcoming"))
                .isNotEmpty();
        assertThat(database.count(
                        "select count(*) from appointment where customer_id in (select id from customer where email_key = ?)",
                        address))
                .isEqualTo(2);
    }

    @Test
    void whoIsKnownByThePhoneAloneGetsNoMoreEither() {
        var other = business.employ();
        var service = business.service(Duration.ofHours(1)).by(business.staff(), other);
        var phone = BookingApi.newPhone();
        withoutAnAddress();

        var answers = Crowd.allAtOnce(
                12,
                person -> api.bookAs(
                        service,
                        person % 2 == 0 ? business.staff() : other,
                        NINE.plus(Duration.ofHours(person % 6)),
                        person % 3 == 0 ? BookingApi.newAddress() : "",
                        person % 2 == 0 ? phone : phone.replace(" ", "-")));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 403, 409, 422);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.body().contains("limit_upcoming"))
                .isNotEmpty();
    }

    @Test
    void whoHasBookedWithAnAddressIsFoundAgainByTheNumber() {
        var service = business.service(Duration.ofHours(1)).by(business.staff());
        var phone = BookingApi.newPhone();
        var address = BookingApi.newAddress();
        withoutAnAddress();
        api.mustBook(service, business.staff(), NINE, address, phone);
        api.mustBook(service, business.staff(), NINE.plus(Duration.ofHours(1)), BookingApi.newAddress(), phone);

        var byPhone = api.bookAs(service, business.staff(), NINE.plus(Duration.ofHours(2)), "", phone);
        var byAddress = api.bookAs(service, business.staff(), NINE.plus(Duration.ofHours(2)), address, "");
        var byNeither = api.bookAs(service, business.staff(), NINE.plus(Duration.ofHours(2)), "", "");

        assertThat(byPhone.body()).contains("limit_upcoming");
        assertThat(byAddress.body()).contains("limit_upcoming");
        assertThat(byNeither.status()).isEqualTo(201);
    }

    private void withoutAnAddress() {
        set("booking.createAccount", "false");
        set("form.email", "OPTIONAL");
    }

    private void set(String name, String content) {
        database.run(
                "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, 'tests')",
                name,
                content,
                OffsetDateTime.now());
    }
}
