package app.foyer.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
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
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody else holds a row while a form waits for it: it holds none that comes later, and looks again once it is let in. */
@DisplayName("A form of the console that waits for somebody else")
class HeldUpIT {

    private final FoyerServer server = FoyerServer.on(Databases.POSTGRESQL);
    private final Database database = server.database();
    private final OwnBusiness business = OwnBusiness.in(database);

    @Test
    void locksTheStaffInTheOrderOfTheirNumbersWhenAnAccountChangesHands() throws Exception {
        var admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        var person = OwnAccount.in(database, "STAFF");
        var first = business.staff();
        var second = business.employ();
        database.run("update staff_member set account_id = ? where id = ?", person.id(), second);
        var form = Form.in(admin.get("/admin/accounts?account=" + person.id()), "accountForm")
                .with("accountForm:roles:chosen", "STAFF")
                .with("accountForm:staffId", String.valueOf(first));

        var answer = whileHeld("staff_member", first, second, () -> form.pressedBy(admin, "accountForm:change"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(database.count("select account_id from staff_member where id = ?", first))
                .isEqualTo(person.id());
    }

    @Test
    void locksTheServicesInTheOrderOfTheirNumbersWhenOneGoesToAnotherCategory() throws Exception {
        var admin = OwnAccount.in(database, "ADMIN").signedIn(server);
        var there = business.service(Duration.ofHours(1)).offered();
        var category = database.count("select category_id from service where id = ?", there);
        var another = OwnBusiness.in(database);
        var moved = another.service(Duration.ofHours(1)).offered();
        var form = Form.in(admin.get("/admin/service?service=" + moved), "serviceForm")
                .with("serviceForm:name", "Moved")
                .with("serviceForm:category", String.valueOf(category))
                .with("serviceForm:duration", "60")
                .with("serviceForm:price", "10")
                .with("serviceForm:before", "0")
                .with("serviceForm:after", "0")
                .with("serviceForm:capacity", "1")
                .with("serviceForm:staff:chosen", String.valueOf(another.staff()))
                .with("serviceForm:locations:chosen", String.valueOf(another.location()));

        var answer = whileHeld("service", there, moved, () -> form.pressedBy(admin, "serviceForm:save"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(database.count("select category_id from service where id = ?", moved))
                .isEqualTo(category);
    }

    @Test
    void leadsBackToTheListWhenTheAppointmentWentToAColleague() throws Exception {
        var person = OwnAccount.in(database, "STAFF");
        database.run("update staff_member set account_id = ? where id = ?", person.id(), business.staff());
        var colleague = business.employ();
        var nine = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(20, ChronoUnit.DAYS)
                .plus(9, ChronoUnit.HOURS);
        var service = business.service(Duration.ofHours(1)).offered();
        var held = BookingApi.of(server).mustBook(service, business.staff(), nine, BookingApi.newAddress());
        var staff = person.signedIn(server);
        var form = Form.in(
                staff.get("/admin/appointments?appointment=" + held.reference() + "&do=cancel"), "deciding:cancelForm");

        try (var other = database.connect()) {
            other.setAutoCommit(false);
            hold(other, "staff_member", business.staff());
            var answer = CompletableFuture.supplyAsync(() -> form.pressedBy(staff, "deciding:cancelForm:cancelNow"));
            untilItWaits();
            try (var handing = other.prepareStatement("update appointment set staff_id = ? where reference = ?")) {
                handing.setLong(1, colleague);
                handing.setString(2, held.reference());
                handing.executeUpdate();
            }
            other.commit();

            assertThat(answer.get().status()).isEqualTo(302);
            assertThat(answer.get().header("Location"))
                    .contains("/admin/appointments")
                    .doesNotContain(held.reference());
        }
        assertThat(database.count(
                        "select count(*) from appointment where reference = ? and status = 'CANCELLED'",
                        held.reference()))
                .isZero();
    }

    /** @param later what the form may not hold yet while it waits for the first one */
    private Answer whileHeld(String table, long first, long later, Supplier<Answer> form) throws Exception {
        try (var other = database.connect()) {
            other.setAutoCommit(false);
            hold(other, table, first);
            var answer = CompletableFuture.supplyAsync(form);
            untilItWaits();
            hold(other, table, later);
            other.commit();
            return answer.get();
        }
    }

    /** @throws SQLException when somebody else holds it */
    private static void hold(Connection connection, String table, long id) throws SQLException {
        try (var row = connection.prepareStatement("select id from " + table + " where id = ? for update nowait")) {
            row.setLong(1, id);
            row.executeQuery();
        }
    }

    private void untilItWaits() {
        Waiting.until(
                () -> database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        > 0,
                Duration.ofSeconds(20),
                () -> "The form waits for nobody");
    }
}
