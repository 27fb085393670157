package app.foyer.web.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A time that two people want at the same moment, one of them at the desk")
@ParameterizedClass
@EnumSource
class DeskRaceIT {

    private static final int BOOKED = 302;
    private static final int REFUSED = 200;
    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final FoyerServer server;
    private final Database database;
    private final OwnBusiness business;
    private final long service;

    DeskRaceIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        business = OwnBusiness.in(database);
        service = business.service(Duration.ofHours(1)).offered();
    }

    @Test
    void isHadByOneOfTwoAdministratorsAndTheOtherIsToldWhy() {
        var first = dialogOfAnAdministrator();
        var second = dialogOfAnAdministrator();

        var answers = Crowd.<Answer>allAtOnce(
                List.of(() -> takes(first, "First Inn-" + service), () -> takes(second, "Second Inn-" + service)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(BOOKED, REFUSED);
        assertThat(answers).filteredOn(answer -> answer.status() == REFUSED).allSatisfy(DeskRaceIT::tellsThatItIsTaken);
        assertThat(appointments()).isOne();
    }

    @Test
    void isHadByTheCustomerOrAtTheDesk() {
        var shop = BookingApi.of(server);
        var atTheDesk = dialogOfAnAdministrator();

        var answers = Crowd.<Answer>allAtOnce(List.of(
                () -> takes(atTheDesk, "Walk Inn-" + service),
                () -> shop.book(service, business.staff(), NINE, BookingApi.newAddress())));

        var desk = answers.get(0);
        var customer = answers.get(1);
        if (customer.status() == 201) {
            tellsThatItIsTaken(desk);
        } else {
            assertThat(desk.status()).isEqualTo(BOOKED);
            assertThat(customer.status()).isEqualTo(409);
            assertThat(customer.text("code")).isEqualTo("slot_taken");
        }
        assertThat(appointments()).isOne();
    }

    /** Nothing is lost of what was typed, and it can be had anyway. */
    private static void tellsThatItIsTaken(Answer answer) {
        assertThat(answer.status()).isEqualTo(REFUSED);
        assertThat(answer.body()).contains("id=\"deskRefused\"", "taken", "newAppointment:anyway");
    }

    private PostedForm dialogOfAnAdministrator() {
        var administrator = OwnAccount.in(database, "ADMIN").signedIn(server);
        return dialog(administrator);
    }

    private PostedForm dialog(Http person) {
        var page = person.get("/admin/appointments?do=new&service=%d&staff=%d&location=%d&start=%s"
                .formatted(service, business.staff(), business.location(), NINE));
        return PostedForm.on(person, page, "newAppointment")
                .with("service", String.valueOf(service))
                .with("staff", String.valueOf(business.staff()))
                .with("location", String.valueOf(business.location()))
                .with("status", "CONFIRMED");
    }

    private static Answer takes(PostedForm dialog, String who) {
        return dialog.with("who", who).send("book");
    }

    private long appointments() {
        return database.count("select count(*) from appointment where service_id = ?", service);
    }
}
