package app.foyer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.Crowd;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.Form;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Http;
import app.foyer.testing.Http.Answer;
import app.foyer.testing.Mailbox;
import app.foyer.testing.OwnAccount;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.PostedForm;
import app.foyer.web.sign.OwnFactor;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one PostgreSQL, started at the same moment on an empty database; the last test kills one of them. */
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesIT {

    private static final Instant IN_TEN_DAYS =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(10, ChronoUnit.DAYS).plus(9, ChronoUnit.HOURS);
    private static final int CREATED = 201;
    private static final int TAKEN = 409;

    private static Database database;
    private static Mailbox mailbox;
    private static FoyerServer first;
    private static FoyerServer second;

    @BeforeAll
    static void startBothAtOnce() {
        database = Databases.POSTGRESQL.create();
        mailbox = Mailbox.open();
        var firstPort = FoyerServer.freePort();
        var secondPort = FoyerServer.freePort();
        var members = "tcpip:127.0.0.1:%d,127.0.0.1:%d".formatted(firstPort, secondPort);
        var cluster = "foyer-test-" + UUID.randomUUID();
        first = start(cluster, firstPort, members);
        second = start(cluster, secondPort, members);
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        mailbox.close();
    }

    @Test
    @Order(1)
    void theDemoBusinessIsLoadedOnce() {
        assertThat(database.count("select count(*) from staff_member")).isEqualTo(5);
        assertThat(database.count("select count(*) from account where email_key = 'admin@demo.example'"))
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void oneSlotThatIsWantedOnBothNodesIsBookedOnceAndToldOnce() {
        var business = OwnBusiness.in(database);
        var service = business.service(Duration.ofHours(1)).offered();
        var nodes = new BookingApi[] {BookingApi.of(first), BookingApi.of(second)};
        var addresses = Crowd.allAtOnce(16, person -> {
            var address = BookingApi.newAddress();
            return Map.entry(address, nodes[person % 2].book(service, business.staff(), IN_TEN_DAYS, address));
        });

        assertThat(addresses)
                .extracting(Map.Entry::getValue)
                .extracting(Answer::status)
                .containsOnly(CREATED, TAKEN);
        var winners = addresses.stream()
                .filter(booked -> booked.getValue().status() == CREATED)
                .toList();
        assertThat(winners).hasSize(1);
        var winner = winners.get(0).getKey();
        mailbox.next(winner);
        assertThat(database.count("select count(*) from message where recipient = ? and attempts = 1", winner))
                .isEqualTo(1);
        assertThat(mailbox.hasMailFor(winner)).isFalse();
    }

    @Test
    @Order(3)
    void aCodeThatIsTypedOnBothNodesAtOnceOpensOneDoor() {
        var grace = OwnAccount.in(database, "CUSTOMER");
        var phone = OwnFactor.setUpBy(afterThePassword(first, grace), grace.password())
                .phone();
        var code = phone.nextCode();
        var pages = List.of(afterThePassword(first, grace), afterThePassword(second, grace)).stream()
                .map(http -> PostedForm.on(http, http.get("/second-factor"), "secondFactor"))
                .toList();

        var answers = Crowd.allAtOnce(
                2, person -> pages.get(person).with("code", code).send("pass").status());

        assertThat(answers).containsExactlyInAnyOrder(302, 200);
    }

    @Test
    @Order(4)
    void whoeverIsSignedInStaysSoWhenTheNodeIsKilled() {
        var person = Http.to(first);
        var signedIn = Form.in(person.get("/login"), "login")
                .with("login:email", "customer@demo.example")
                .with("login:password", "welcome-to-foyer")
                .pressedBy(person, "login:signIn");
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(person.get("/panel/appointments").status()).isEqualTo(200);
        var openPage = person.get("/logout");

        first.kill();

        var elsewhere = person.sentTo(second);
        assertThat(elsewhere.get("/panel/appointments").status()).isEqualTo(200);
        var signedOut = Form.in(openPage, "logout").pressedBy(elsewhere, "logout:signOut");
        assertThat(signedOut.header("Location"))
                .as("the form that was open: %s", signedOut)
                .contains("/login");
        assertThat(elsewhere.get("/panel/appointments").status()).isEqualTo(302);
    }

    private static Http afterThePassword(FoyerServer node, OwnAccount account) {
        var http = Http.to(node);
        PostedForm.on(http, http.get("/login"), "login")
                .with("email", account.email())
                .with("password", account.password())
                .send("signIn");
        return http;
    }

    private static FoyerServer start(String cluster, int port, String members) {
        return FoyerServer.start(
                database,
                mailbox,
                Map.of("FOYER_DEMO", "true"),
                "--clustername",
                cluster,
                "--startport",
                String.valueOf(port),
                "--clustermode",
                members,
                "--interfaces",
                "127.0.0.1",
                "--nohostaware");
    }
}
