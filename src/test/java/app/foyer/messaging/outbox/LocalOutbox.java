package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.secret.About;
import app.foyer.messaging.secret.SecretLinks;
import app.foyer.shared.BusinessClock;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The real outbox on a database of its own, without a server around it: what waits is carried when the test says so. */
public final class LocalOutbox extends Outbox implements AutoCloseable {

    private final OwnDatabase own = OwnDatabase.on(Databases.H2);

    /** What became of a message. */
    public record Row(String recipient, String status, String trouble, String answer, int attempts) {}

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
        own.database()
                .run("update message set next_attempt_at = timestamp with time zone '2020-01-01 00:00:00Z',"
                        + " claimed_until = null where status = 'WAITING'");
    }

    public List<Row> rows() {
        return own.database()
                .list(
                        row -> new Row(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                        "select recipient, status, trouble, last_answer, attempts from message order by id");
    }

    @Override
    public List<Long> claim(ChannelKind channel, String recipient, String round) {
        return asOutbox(outbox -> outbox.claim(channel, recipient, round));
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
        return own.inTransaction(em -> work.apply(new Messages(em)));
    }

    @Override
    public void close() {
        own.close();
    }
}
