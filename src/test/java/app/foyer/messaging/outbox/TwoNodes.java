package app.foyer.messaging.outbox;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Messages.Claim;
import app.foyer.platform.Schema;
import app.foyer.shared.EmailAddress;
import app.foyer.testing.Database;
import app.foyer.testing.Databases;
import app.foyer.testing.OwnBusiness;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An outbox of its own, looked at by several connections. */
final class TwoNodes implements AutoCloseable {

    private static final Instant NOW = ExampleAppointment.NOW;

    private final Database database;
    /** As long as somebody is connected, H2 need not open its file again and again. */
    private final Connection connected;

    private final EntityManagerFactory unit;
    final EntityManager firstNode;
    private final OwnBusiness business;
    final long customer;

    TwoNodes(Databases kind) throws SQLException {
        database = kind.create();
        connected = database.connect();
        new Schema(database.dataSource()).migrate();
        unit = persistenceUnit(database);
        firstNode = unit.createEntityManager();
        business = OwnBusiness.in(database);
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
        database.run(
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
                new Claim(channel, 20, UUID.randomUUID().toString(), now.plus(Duration.ofMinutes(5))), now));
    }

    void change(long id, Consumer<Delivery> change) {
        inTransaction(messages -> {
            messages.lock(id).map(Message::delivery).ifPresent(change);
            return null;
        });
    }

    <T> T inTransaction(Function<Messages, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(new Messages(em));
            em.getTransaction().commit();
            return result;
        }
    }

    @Override
    public void close() throws SQLException {
        firstNode.close();
        unit.close();
        connected.close();
    }

    private static EntityManagerFactory persistenceUnit(Database database) {
        var properties = new HashMap<String, Object>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
        properties.put("eclipselink.session-name", database.address().url());
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        return Persistence.createEntityManagerFactory("foyer", properties);
    }
}
