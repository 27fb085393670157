package app.foyer.messaging.outbox;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Messages.Claim;
import app.foyer.shared.EmailAddress;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import app.foyer.testing.OwnDatabase;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An outbox of its own, looked at by several connections. */
final class TwoNodes implements AutoCloseable {

    private static final Instant NOW = ExampleAppointment.NOW;

    private final OwnDatabase own;
    final EntityManager firstNode;
    private final OwnBusiness business;
    final long customer;

    TwoNodes(Databases kind) {
        own = OwnDatabase.on(kind);
        firstNode = own.unit().createEntityManager();
        business = OwnBusiness.in(own.database());
        customer = business.customer();
    }

    void write(int count) {
        inTransaction(messages -> {
            for (int i = 0; i < count; i++) {
                write(messages, message -> message);
            }
            return null;
        });
    }

    long write(UnaryOperator<NewMessage> about) {
        return inTransaction(messages -> write(messages, about));
    }

    private static long write(Messages messages, UnaryOperator<NewMessage> about) {
        var letter = new Letter(MessageKind.BOOKING_CONFIRMED, Locale.ENGLISH, "subject", "text", "html");
        var posted = about.apply(NewMessage.mail(new EmailAddress("grace@example.com"), letter));
        var message = Message.of(posted, "<" + UUID.randomUUID() + ">", NOW);
        messages.add(message);
        return message.id();
    }

    long appointment() {
        var service = business.service(Duration.ofHours(1)).offered();
        var nine = OffsetDateTime.parse("2027-03-01T09:00:00Z");
        own.database()
                .run(
                        "insert into appointment (id, reference, service_id, staff_id, location_id, customer_id, status,"
                                + " starts_at, ends_at, occupied_from, occupied_until, sharing_key, price, currency, booked_at,"
                                + " booked_through) values (1, 'FO-7K3QX', ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, -1, ?, 'EUR', ?, 'PAGE')",
                        service,
                        business.staff(),
                        business.location(),
                        customer,
                        nine,
                        nine.plusHours(1),
                        nine,
                        nine.plusHours(1),
                        BigDecimal.TEN,
                        nine);
        return 1;
    }

    List<Long> claimAt(Instant now) {
        return claimAt(ChannelKind.MAIL, now);
    }

    List<Long> claimAt(ChannelKind channel, Instant now) {
        return inTransaction(messages -> messages.claim(
                new Claim(channel, null, 20, UUID.randomUUID().toString(), now.plus(Duration.ofMinutes(5))), now));
    }

    void change(long id, Consumer<Delivery> change) {
        inTransaction(messages -> {
            messages.lock(id).map(Message::delivery).ifPresent(change);
            return null;
        });
    }

    <T> T inTransaction(Function<Messages, T> work) {
        return own.inTransaction(em -> work.apply(new Messages(em)));
    }

    @Override
    public void close() {
        firstNode.close();
        own.close();
    }
}
