package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.secret.SecretLinks;
import app.foyer.platform.Schema;
import app.foyer.shared.BusinessClock;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The real outbox on a database of its own, without a server around it: what waits is carried when the test says so. */
public final class LocalOutbox extends Outbox implements AutoCloseable {

    private final Database database = Databases.H2.create();
    /** As long as somebody is connected, H2 need not open its file again and again. */
    private final Connection connected;

    private final EntityManagerFactory unit;

    /** What became of a message. */
    public record Row(String recipient, String status, String trouble, String answer, int attempts) {}

    public LocalOutbox() throws SQLException {
        connected = database.connect();
        new Schema(database.dataSource()).migrate();
        var properties = new HashMap<String, Object>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
        properties.put("eclipselink.session-name", database.address().url());
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        unit = Persistence.createEntityManagerFactory("foyer", properties);
    }

    /** A mail to this address, with a Message-ID of its own. */
    public void write(String recipient) {
        var letter = new Letter(MessageKind.INVITATION, Locale.ENGLISH, "subject", "text", "<p>html</p>");
        var posted = new NewMessage(ChannelKind.MAIL, recipient, letter, About.NOTHING, null, Origin.NONE);
        inTransaction(messages -> {
            messages.add(Message.of(posted, "<" + UUID.randomUUID() + "@foyer.example>", new BusinessClock().now()));
            return null;
        });
    }

    /** One round by this channel. */
    public void carry(Channel channel) {
        new Round(channel.kind()).go(this, Optional.of(channel), new BusinessClock());
    }

    /** As if the pauses were over, and claims of nodes that died had run out. */
    public void waitForHours() {
        database.run("update message set next_attempt_at = timestamp with time zone '2020-01-01 00:00:00Z',"
                + " claimed_until = null where status = 'WAITING'");
    }

    public List<Row> rows() {
        return database.list(
                row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                "select recipient, status, trouble, last_answer, attempts from message order by id");
    }

    @Override
    public List<Long> claim(ChannelKind channel, String round) {
        return asOutbox(outbox -> outbox.claim(channel, round));
    }

    @Override
    public Optional<OutgoingMessage> begin(long id, String round) {
        return asOutbox(outbox -> outbox.begin(id, round));
    }

    @Override
    public void record(OutgoingMessage tried, String round, Answer answer) {
        asOutbox(outbox -> {
            outbox.record(tried, round, answer);
            return null;
        });
    }

    @Override
    public void recordForTheRest(String round, NotNow answer) {
        asOutbox(outbox -> {
            outbox.recordForTheRest(round, answer);
            return null;
        });
    }

    private <T> T asOutbox(Function<Outbox, T> work) {
        return inTransaction(messages -> {
            var outbox = new Outbox();
            inject(outbox, "messages", messages);
            inject(outbox, "secretLinks", new SecretLinks());
            inject(outbox, "clock", new BusinessClock());
            return work.apply(outbox);
        });
    }

    private static void inject(Outbox outbox, String name, Object value) {
        try {
            var field = Outbox.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(outbox, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Function<Messages, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(new Messages(em));
            em.getTransaction().commit();
            return result;
        }
    }

    @Override
    public void close() throws SQLException {
        unit.close();
        connected.close();
    }
}
