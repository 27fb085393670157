package app.foyer.web.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.PostedForm;
import app.foyer.web.panel.OwnCustomer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A session of a package that is used at the desk")
@ParameterizedClass
@EnumSource
class DeskSessionIT {

    private static final Instant NINE =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);

    private final FoyerServer server;
    private final Database database;
    private final OwnCustomer customer;

    DeskSessionIT(Databases kind) {
        server = FoyerServer.on(kind);
        database = server.database();
        customer = OwnCustomer.of(server);
        customer.booksInDays(9);
    }

    @Test
    void leavesNothingToPay() {
        var lot = customer.buysSessions(1);

        assertThat(books(0, lot).status()).isEqualTo(302);

        assertThat(left(lot)).isZero();
        assertThat(database.count(
                        "select count(*) from ledger_entry e join appointment a on a.id = e.appointment_id"
                                + " where a.customer_id = ? and a.booked_through = 'DESK'",
                        customer.id()))
                .isZero();
    }

    @Test
    void isHadByOneOfTwoWhoWantTheLast() {
        var lot = customer.buysSessions(1);

        var answers = Crowd.allAtOnce(2, turn -> books(turn, lot));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 302);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .allSatisfy(refused -> assertThat(refused.body()).contains("id=\"deskRefused\""));
        assertThat(left(lot)).isZero();
        assertThat(booked()).isOne();
    }

    @Test
    void ofSomebodyElseIsRefused() {
        var somebody = OwnCustomer.of(server);
        somebody.booksInDays(9);
        var theirs = somebody.buysSessions(1);

        assertThat(books(0, theirs).status()).isEqualTo(200);

        assertThat(left(theirs)).isOne();
        assertThat(booked()).isZero();
    }

    private Answer books(int hour, long lot) {
        var admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        return PostedForm.on(admin, dialog(admin, hour), "newAppointment")
                .withNamed("session", String.valueOf(lot))
                .send("book");
    }

    private Answer dialog(Http admin, int hour) {
        return admin.get("/admin/appointments?do=new&customer=" + customer.id() + "&service=" + customer.service()
                + "&start=" + NINE.plus(2L * hour, ChronoUnit.HOURS));
    }

    private long left(long lot) {
        return database.count(
                "select l.sessions + (select coalesce(sum(e.sessions), 0) from session_entry e where e.lot_id = l.id)"
                        + " from lot l where l.id = ?",
                lot);
    }

    private long booked() {
        return database.count(
                "select count(*) from appointment where customer_id = ? and booked_through = 'DESK'", customer.id());
    }
}
