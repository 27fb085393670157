package app.foyer.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.mail.MailVisit.Sender;
import app.foyer.messaging.outbox.Channel;
import app.foyer.messaging.outbox.ChannelKind;
import app.foyer.messaging.outbox.LocalOutbox;
import app.foyer.messaging.outbox.LocalOutbox.Row;
import app.foyer.shared.EmailAddress;
import jakarta.mail.Session;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The whole way of a mail, from the outbox in its database to a mail server in a bad mood and back. */
class OutboxToMailServerIT {

    @Test
    void everyMailArrivesInTheEndWhateverMoodTheServerIsIn() throws Exception {
        try (var outbox = new LocalOutbox();
                var server = new ScriptedMailServer()) {
            server.say("nobody@x.example", "550 5.1.1 No such user here");
            server.say("grey@x.example", "451 4.7.1 Try again in a minute");
            server.say("closing@x.example", "421 4.3.2 Shutting down");
            server.say("slow@x.example", ScriptedMailServer.SAY_NOTHING);
            server.sayAfterMail("cursed@x.example", ScriptedMailServer.HANG_UP);
            List.of("ada", "nobody", "grey", "closing", "bob", "cursed", "cleo", "slow", "dora")
                    .forEach(name -> outbox.write(name + "@x.example"));

            outbox.carry(channel(server.port()));
            assertThat(outbox.rows())
                    .extracting(Row::status)
                    .containsExactly(
                            "SENT", "FAILED", "WAITING", "WAITING", "SENT", "WAITING", "SENT", "WAITING", "SENT");
            assertThat(outbox.rows())
                    .extracting(Row::trouble)
                    .containsExactly(
                            null,
                            "RECIPIENT_REFUSED",
                            "TOLD_TO_WAIT",
                            "TOLD_TO_WAIT",
                            null,
                            "HUNG_UP",
                            null,
                            "HUNG_UP",
                            null);
            assertThat(outbox.rows().get(0).answer()).startsWith("250 2.0.0 Ok: queued as");
            assertThat(outbox.rows().get(1).answer()).isEqualTo("550 5.1.1 No such user here");

            server.calmDown();
            outbox.waitForHours();
            outbox.carry(channel(server.port()));

            assertThat(outbox.rows())
                    .filteredOn(row -> !row.recipient().startsWith("nobody"))
                    .allMatch(row -> row.status().equals("SENT"));
            assertThat(server.messageIds()).as("cursed came twice").hasSize(9);
            assertThat(server.messageIds().stream().distinct())
                    .as("and is told by its Message-ID")
                    .hasSize(8);
            assertThat(server.delivered()).doesNotContain("nobody@x.example");
        }
    }

    @Test
    void whileTheServerIsDownOneIsTriedAndNoneIsLost() throws Exception {
        try (var outbox = new LocalOutbox()) {
            int port;
            try (var gone = new ScriptedMailServer()) {
                port = gone.port();
            }
            List.of("ada", "bob", "cleo").forEach(name -> outbox.write(name + "@x.example"));
            outbox.carry(channel(port));
            outbox.carry(channel(port));

            assertThat(outbox.rows()).allSatisfy(row -> assertThat(row)
                    .extracting(Row::status, Row::trouble, Row::attempts)
                    .containsExactly("WAITING", "UNREACHABLE", 1));

            try (var server = new ScriptedMailServer()) {
                outbox.waitForHours();
                outbox.carry(channel(server.port()));
                assertThat(server.delivered()).containsExactly("ada@x.example", "bob@x.example", "cleo@x.example");
            }
        }
    }

    private static Channel channel(int port) {
        return new Channel() {
            @Override
            public ChannelKind kind() {
                return ChannelKind.MAIL;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Visit visit() {
                return new MailVisit(
                        session(port),
                        new Sender("Praxis", new EmailAddress("booking@practice.example"), Optional.empty()));
            }
        };
    }

    private static Session session(int port) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        var session = MailServer.session(Session.getInstance(properties));
        session.getProperties().setProperty("mail.smtp.timeout", "400");
        return session;
    }
}
