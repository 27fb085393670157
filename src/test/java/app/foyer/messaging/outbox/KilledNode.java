package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.mail.ScriptedMailServer;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.Mailbox;
import app.foyer.testing.PhoneNetwork;
import app.foyer.testing.PhoneNetwork.Reply;
import app.foyer.testing.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The power fails while a mail and a text have just been taken by the other side, and nobody has heard so; further mails are
 * claimed and not begun.
 */
final class KilledNode {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NUMBER = "+4915187654321";
    private static final List<String> MAILS = List.of("first@x.example", "second@x.example", "third@x.example");

    void call() throws IOException {
        nothingIsLostAndNothingIsDoubledThatItsRecipientCouldNotTell();
    }

    private static void nothingIsLostAndNothingIsDoubledThatItsRecipientCouldNotTell() throws IOException {
        var database = Databases.H2.create();
        try (var mails = new ScriptedMailServer();
                var phones = PhoneNetwork.open()) {
            mails.sayAfterMail(MAILS.get(0), ScriptedMailServer.SAY_NOTHING);
            phones.say(NUMBER, Reply.takenWithoutAWord().late(Duration.ofSeconds(30)));
            var environment = environment(mails, phones);

            try (var node = FoyerServer.startAlone(database, Mailbox.open(), environment)) {
                node.awaitReady();
                write(database, "SMS", NUMBER, null);
                MAILS.forEach(mail -> write(database, "MAIL", mail, "<p>Hello</p>"));
                Waiting.until(
                        () -> mails.delivered().size() == 1
                                && phones.textsTo(NUMBER).size() == 1,
                        PATIENCE,
                        () -> "Taken: " + mails.delivered() + phones.bodies());
                node.kill();
            }
            assertThat(database.count("select count(*) from message where status = 'WAITING'"))
                    .isEqualTo(4);
            mails.calmDown();
            phones.sayNothingMoreAbout(NUMBER);
            // as if the five minutes for which a claim is believed were over
            database.run("update message set claimed_until = timestamp with time zone '2020-01-01 00:00:00Z'");

            try (var node = FoyerServer.startAlone(database, Mailbox.open(), environment)) {
                node.awaitReady();
                Waiting.until(
                        () -> database.count("select count(*) from message where status = 'SENT'") == 4,
                        PATIENCE,
                        () -> node + "\n" + mails.delivered());
            }
            assertThat(mails.delivered()).contains(MAILS.toArray(String[]::new));
            assertThat(mails.messageIds().stream().distinct()).hasSize(3);
            assertThat(MAILS)
                    .extracting(mail -> Collections.frequency(mails.delivered(), mail))
                    .containsExactly(2, 1, 1);
            assertThat(phones.textsTo(NUMBER)).hasSize(1);
            assertThat(database.list(row -> row.getString(1), "select last_answer from message where channel = 'SMS'"))
                    .containsExactly(phones.textsTo(NUMBER).get(0).sid() + " queued");
        }
    }

    private static Map<String, String> environment(ScriptedMailServer mails, PhoneNetwork phones) {
        var environment = new HashMap<>(phones.environment());
        environment.put("FOYER_MAIL_PORT", String.valueOf(mails.port()));
        return environment;
    }

    private static void write(Database database, String channel, String recipient, String html) {
        database.run(
                "insert into message (id, kind, status, channel, recipient, language, subject, text_part, html_part,"
                        + " header_id, created_at, next_attempt_at) values (nextval('message_id'), 'INVITATION',"
                        + " 'WAITING', ?, ?, 'en', 'Hello', 'Hello', ?, ?, current_timestamp, current_timestamp)",
                channel,
                recipient,
                html,
                "<" + UUID.randomUUID() + "@foyer.example>");
    }
}
