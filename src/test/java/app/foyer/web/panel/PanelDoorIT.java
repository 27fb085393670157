package app.foyer.web.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The panel while the business has closed it. */
class PanelDoorIT {

    private static final String CLOSED = "The customer panel is closed";

    private final FoyerServer server = FoyerServer.on(Databases.H2);

    @BeforeEach
    void close() {
        open();
        server.database()
                .run(
                        "insert into setting (name, content, changed_at, changed_by) values (?, ?, ?, ?)",
                        "panel.open",
                        "false",
                        OffsetDateTime.now(ZoneOffset.UTC),
                        "tests");
    }

    @AfterEach
    void open() {
        server.database().run("delete from setting where name = 'panel.open'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/panel/",
                "/panel/appointments",
                "/panel/appointments.xhtml",
                "/panel/account",
                "/panel/password",
                "/panel/nothing"
            })
    void saysSoAtEveryAddressAndWhomToCall(String address) {
        var customer = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);

        var answer = customer.get(address);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains(CLOSED).contains("You can reach us at");
    }

    @Test
    void whatWasSentByAnOpenPageIsLedThere() {
        var customer = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);

        var answer = customer.postForm("/panel/appointments", "settings=settings");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/panel/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAFF", "ADMIN"})
    void theHouseKeepsItsOwnAccounts(String role) {
        var person = OwnAccount.in(server.database(), role).signedIn(server);

        assertThat(person.get("/panel/account").status()).isEqualTo(200);
        assertThat(person.get("/panel/password").status()).isEqualTo(200);
    }

    @Test
    void theBusinessIsToldSoWhereItTriesItsRules() {
        var admin = OwnAccount.in(server.database(), "ADMIN").signedIn(server);
        var business = OwnBusiness.in(server.database());
        var booked = BookingApi.of(server)
                .mustBook(
                        business.service(Duration.ofHours(1)).offered(),
                        business.staff(),
                        Instant.now().truncatedTo(ChronoUnit.DAYS).plus(20, ChronoUnit.DAYS),
                        BookingApi.newAddress());
        var trial = "/admin/settings/try?appointment=" + booked.reference();
        assertThat(admin.get(trial).body()).contains("by the link in their mail alone");

        open();

        assertThat(admin.get(trial).body()).contains("Allowed until").doesNotContain("by the link in their mail alone");
    }

    @Test
    void isThereAgainWithTheNextClickAfterItWasOpened() {
        var customer = OwnAccount.in(server.database(), "CUSTOMER").signedIn(server);
        assertThat(customer.get("/panel/appointments").body()).contains(CLOSED);

        open();

        assertThat(customer.get("/panel/appointments").status()).isEqualTo(200);
    }
}
