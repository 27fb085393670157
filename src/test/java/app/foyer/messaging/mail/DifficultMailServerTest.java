package app.foyer.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.messaging.outbox.Trouble;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifficultMailServerTest {

    private ScriptedMailServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedMailServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void givesUpWhenTheRecipientIsRefusedForGood() {
        server.say("nobody@example.com", "550 5.1.1 No such user here");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("nobody@example.com")))
                .isInstanceOfSatisfying(Never.class, answer -> {
                    assertThat(answer.trouble()).isEqualTo(Trouble.RECIPIENT_REFUSED);
                    assertThat(answer.words()).isEqualTo("550 5.1.1 No such user here");
                });
    }

    @Test
    void givesUpWhenTheTextIsRefusedForGood() {
        server.sayAfterMail("grace@example.com", "550 5.7.1 This is spam");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("grace@example.com")))
                .isInstanceOfSatisfying(Never.class, answer -> {
                    assertThat(answer.trouble()).isEqualTo(Trouble.TEXT_REFUSED);
                    assertThat(answer.words()).isEqualTo("550 5.7.1 This is spam");
                });
    }

    @Test
    void comesBackWhenTheTextIsPutOff() {
        server.sayAfterMail("grace@example.com", "451 4.3.0 The scanner sleeps");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("grace@example.com")))
                .isInstanceOfSatisfying(
                        NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.TOLD_TO_WAIT));
    }

    @Test
    void forgetsASecretThatTheServerQuotes() {
        server.say("nobody@example.com", "550 We dislike https://foyer.example/booking?t=abc-DEF_123&do=cancel");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("nobody@example.com")))
                .isInstanceOfSatisfying(Never.class, answer -> assertThat(answer.words())
                        .isEqualTo("550 We dislike https://foyer.example/booking?t=…&do=cancel"));
    }

    @Test
    void comesBackWhenTheRecipientIsPutOff() {
        server.say("grey@example.com", "451 4.7.1 Try again in a minute");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("grey@example.com")))
                .isInstanceOfSatisfying(NotNow.class, answer -> {
                    assertThat(answer.trouble()).isEqualTo(Trouble.TOLD_TO_WAIT);
                    assertThat(answer.words()).contains("451 4.7.1 Try again in a minute");
                });
    }

    @Test
    void oneBadRecipientHoldsNobodyUp() {
        server.say("nobody@example.com", "550 5.1.1 No such user here");
        server.say("cursed@example.com", ScriptedMailServer.HANG_UP);

        try (var visit = new MailVisit(PracticeMail.session(server.port()), PracticeMail.PRACTICE)) {
            assertThat(visit.send(PracticeMail.mailTo("nobody@example.com"), ExampleAppointment.NOW))
                    .isInstanceOf(Never.class);
            assertThat(visit.send(PracticeMail.mailTo("grace@example.com"), ExampleAppointment.NOW))
                    .isInstanceOf(Taken.class);
            assertThat(visit.send(PracticeMail.mailTo("cursed@example.com"), ExampleAppointment.NOW))
                    .isInstanceOfSatisfying(
                            NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.HUNG_UP));
            assertThat(visit.send(PracticeMail.mailTo("ada@example.com"), ExampleAppointment.NOW))
                    .isInstanceOf(Taken.class);
        }
        assertThat(server.delivered()).containsExactly("grace@example.com", "ada@example.com");
    }

    @Test
    void waitsNoLongerThanTheTimeoutForAServerThatFellSilent() {
        server.say("silence@example.com", ScriptedMailServer.SAY_NOTHING);
        var session = PracticeMail.session(server.port());
        session.getProperties().setProperty("mail.smtp.timeout", "300");

        var before = System.nanoTime();
        assertThat(PracticeMail.send(session, PracticeMail.mailTo("silence@example.com")))
                .isInstanceOfSatisfying(
                        NotNow.class, answer -> assertThat(answer.trouble()).isEqualTo(Trouble.HUNG_UP));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPortWhereNobodyListensIsTroubleForAll() throws IOException {
        int deadPort;
        try (var socket = new ServerSocket(0)) {
            deadPort = socket.getLocalPort();
        }

        assertThat(PracticeMail.send(PracticeMail.session(deadPort), PracticeMail.mailTo("grace@example.com")))
                .isInstanceOfSatisfying(NotNow.class, answer -> {
                    assertThat(answer.trouble()).isEqualTo(Trouble.UNREACHABLE);
                    assertThat(answer.holdsForAll()).isTrue();
                });
    }

    @Test
    void aMailOfWhichOnlyTheBeginningWasHeardIsSentAgain() {
        server.hangUpWithin("grace@example.com");

        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("grace@example.com")))
                .isInstanceOf(NotNow.class);
        server.calmDown();
        assertThat(PracticeMail.send(PracticeMail.session(server.port()), PracticeMail.mailTo("grace@example.com")))
                .isInstanceOf(Taken.class);
        assertThat(server.delivered()).containsExactly("grace@example.com");
    }
}
