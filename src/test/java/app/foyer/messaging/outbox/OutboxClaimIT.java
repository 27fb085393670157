package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Messages.Claim;
import app.foyer.messaging.secret.About;
import app.foyer.platform.Schema;
import app.foyer.shared.EmailAddress;
import app.foyer.shared.PageRequest;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How nodes share the outbox, on both databases. */
class OutboxClaimIT {

    private static final Instant NOW = ExampleAppointment.NOW;
    private static final MessageFilter WAITING = new MessageFilter("", MessageStatus.WAITING, null, null, null);
    private static final Instant SOON = NOW.plus(Duration.ofMinutes(5));

    /** H2 locks all that is due before it takes the first twenty: there the second node comes away empty, until the next round. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRowThatOneNodeIsClaimingIsSteppedOverByTheOther(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            outbox.write(25);

            outbox.firstNode.getTransaction().begin();
            var first = new Messages(outbox.firstNode).claim(claim("first"), NOW);
            var second = outbox.inTransaction(messages -> messages.claim(claim("second"), NOW));
            outbox.firstNode.getTransaction().commit();
            var rest = outbox.inTransaction(messages -> messages.claim(claim("rest"), NOW));

            assertThat(first).hasSize(20).isSorted();
            assertThat(second).hasSize(kind == Databases.POSTGRESQL ? 5 : 0);
            assertThat(Stream.of(first, second, rest).flatMap(List::stream))
                    .hasSize(25)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyMessageIsClaimedExactlyOnceByManyNodesAtOnce(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            outbox.write(300);
            var nodes = Executors.newFixedThreadPool(6);
            var claims = new ArrayList<Future<List<Long>>>();
            for (int round = 0; round < 40; round++) {
                var name = "round " + round;
                claims.add(nodes.submit(() -> outbox.inTransaction(messages -> messages.claim(claim(name), NOW))));
            }
            var claimed = new ArrayList<Long>();
            for (var claim : claims) {
                claimed.addAll(claim.get());
            }
            nodes.shutdown();
            // on H2 whoever comes at the same moment goes away empty; what is left is there for the next round
            for (var rest = outbox.claimAt(NOW); !rest.isEmpty(); rest = outbox.claimAt(NOW)) {
                claimed.addAll(rest);
            }

            assertThat(claimed).hasSize(300);
            assertThat(new HashSet<>(claimed)).hasSize(300);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClaimOfANodeThatDiedRunsOut(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            outbox.write(1);
            outbox.inTransaction(messages -> messages.claim(claim("died"), NOW));

            assertThat(outbox.claimAt(SOON)).isEmpty();
            assertThat(outbox.claimAt(SOON.plusMillis(1))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void messagesAboutOneAppointmentLeaveInTheOrderInWhichTheyWereWritten(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            var appointment = outbox.appointment();
            var booked = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));
            var moved = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));
            var other = outbox.write(message -> message);

            assertThat(outbox.claimAt(NOW)).containsExactly(booked, other);

            outbox.change(booked, message -> message.tryAgain(NOW.plusSeconds(60), Trouble.TOLD_TO_WAIT, "451"));
            assertThat(outbox.claimAt(NOW.plusSeconds(59))).isEmpty();

            outbox.change(booked, message -> message.leave("250", NOW));
            assertThat(outbox.claimAt(NOW.plusSeconds(59))).containsExactly(moved);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasGivenUpHoldsUpNothing(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            var appointment = outbox.appointment();
            var booked = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));
            var moved = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));

            outbox.change(booked, message -> message.giveUp(Trouble.RECIPIENT_REFUSED, "550", NOW));

            assertThat(outbox.claimAt(NOW)).containsExactly(moved);
        }
    }

    /** A mail that is put off again and again does not keep the next ones back for two days. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatHasWaitedForHoursHoldsUpNothingUnlessItIsUnderWay(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            var about = About.appointment(outbox.appointment(), outbox.customer);
            var booked = outbox.write(message -> message.about(about));
            var moved = outbox.write(message -> message.about(about));
            var hoursLater = NOW.plus(Duration.ofHours(4));
            outbox.change(booked, message -> message.tryAgain(hoursLater.plusSeconds(9), Trouble.TOLD_TO_WAIT, "451"));

            assertThat(outbox.claimAt(hoursLater.minusSeconds(1))).isEmpty();
            assertThat(outbox.claimAt(hoursLater)).containsExactly(moved);

            outbox.change(moved, message -> message.tryAgain(hoursLater.plusSeconds(1), Trouble.TOLD_TO_WAIT, "451"));
            outbox.change(booked, message -> message.tryAgain(NOW, Trouble.TOLD_TO_WAIT, "451"));
            assertThat(outbox.claimAt(hoursLater)).containsExactly(booked);
            assertThat(outbox.claimAt(hoursLater.plusSeconds(2)))
                    .as("while the first one is under way")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWaitsOnOneWayHoldsUpNothingOnAnother(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            var about = About.appointment(outbox.appointment(), outbox.customer);
            var mail = outbox.write(message -> message.about(about));
            var text = outbox.write(message -> by(ChannelKind.SMS, "+4930901820", message.about(about)));
            var toStaff = outbox.write(message -> by(ChannelKind.MAIL, "staff@example.com", message.about(about)));

            assertThat(outbox.claimAt(NOW)).containsExactly(mail, toStaff);
            assertThat(outbox.claimAt(ChannelKind.SMS, NOW)).containsExactly(text);
            assertThat(outbox.claimAt(ChannelKind.WHATSAPP, NOW)).isEmpty();
        }
    }

    private static NewMessage by(ChannelKind channel, String recipient, NewMessage message) {
        return NewMessage.to(channel, recipient, message.letter()).about(message.about());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theListIsReadPageByPage(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            outbox.write(7);
            var request = new PageRequest<>(5, 5, MessageService.Sort.CREATED, true);

            var page = outbox.inTransaction(messages -> messages.all(WAITING, request));

            assertThat(page.total()).isEqualTo(7);
            assertThat(page.rows()).hasSize(2);
            var counts = outbox.inTransaction(messages -> messages.counts(WAITING));
            assertThat(counts).containsEntry(MessageStatus.WAITING, 7L);
        }
    }

    private static Claim claim(String round) {
        return new Claim(ChannelKind.MAIL, 20, round, SOON);
    }

    /** An outbox of its own, looked at by several connections. */
    private static final class TwoNodes implements AutoCloseable {

        private final Database database;
        /** As long as somebody is connected, H2 need not open its file again and again. */
        private final Connection connected;

        private final EntityManagerFactory unit;
        private final EntityManager firstNode;
        private final OwnBusiness business;
        private final long customer;

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

        void change(long id, Consumer<Message> change) {
            inTransaction(messages -> {
                messages.lock(id).ifPresent(change);
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
}
