package app.foyer.messaging.workflow.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.testing.BookingApi;
import app.foyer.testing.BookingApi.Held;
import app.foyer.testing.Databases;
import app.foyer.testing.FoyerServer;
import app.foyer.testing.OwnBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reminder on its way: found by the clock, written in the customer's name, and forgotten when it is true no more. */
class ReminderMailIT {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void reachesTheCustomerOnceWithTheLinksOfThisAppointment(Databases kind) {
        var practice = new Practice(FoyerServer.on(kind));
        var address = BookingApi.newAddress();
        practice.books(address);
        practice.server.mailbox().next(address);

        practice.remindOfIt();

        var mail = practice.server.mailbox().next(address);
        assertThat(mail.subject()).startsWith("Reminder: ");
        assertThat(mail.text()).contains("/booking?t=").doesNotContain("{");
        assertThat(practice.count("select count(*) from message where kind = 'REMINDER' and recipient = ?", address))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void isForgottenWhenTheAppointmentWasCalledOffMeanwhile(Databases kind) {
        var practice = new Practice(FoyerServer.on(kind));
        var address = BookingApi.newAddress();
        var appointment = practice.books(address);
        practice.server.mailbox().next(address);
        assertThat(practice.api.cancel(appointment).status()).isEqualTo(200);
        practice.server.mailbox().next(address);

        practice.writeOneThatWaited(address, appointment);

        practice.waitFor("select count(*) from message where recipient = ? and trouble = 'POINTLESS'", address);
        assertThat(practice.server.mailbox().hasMailFor(address)).isFalse();
    }

    /** A service of its own, with a workflow of its own that minds no other appointment. */
    private static final class Practice {

        private final FoyerServer server;
        private final OwnBusiness business;
        private final BookingApi api;
        private final long service;
        private final long workflow;
        private final Instant start = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);

        Practice(FoyerServer server) {
            this.server = server;
            business = OwnBusiness.in(server.database());
            api = BookingApi.of(server);
            service = business.service(Duration.ofHours(1)).offered();
            workflow = 1_000_000 + service;
            server.database()
                    .run(
                            "insert into workflow (id, name, event, active, delay_minutes, services, counts_from)"
                                    + " values (?, 'Own', 'BEFORE_START', false, 10080, ?, ?)",
                            workflow,
                            String.valueOf(service),
                            Instant.now().minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC));
            server.database()
                    .run(
                            "insert into workflow_action (id, workflow_id, channel, recipient)"
                                    + " values (?, ?, 'MAIL', 'CUSTOMER')",
                            workflow,
                            workflow);
            server.database()
                    .run(
                            "insert into workflow_template (id, action_id, language, subject, html_part, text_part)"
                                    + " values (?, ?, 'en', 'Reminder: {service_name}', '<p>{cancel_url}</p>', '{cancel_url}')",
                            workflow,
                            workflow);
        }

        Held books(String address) {
            return api.mustBook(service, business.staff(), start, address);
        }

        /** As if it had been booked three weeks ago, so that a reminder a week before is wanted. */
        void remindOfIt() {
            var before = Instant.now().minus(Duration.ofDays(21)).atOffset(ZoneOffset.UTC);
            server.database().run("update appointment set booked_at = ? where service_id = ?", before, service);
            server.database()
                    .run(
                            "update appointment_change set happened_at = ? where appointment_id in"
                                    + " (select id from appointment where service_id = ?)",
                            before,
                            service);
            server.database().run("update workflow set active = true where id = ?", workflow);
        }

        void writeOneThatWaited(String address, Held appointment) {
            server.database().run("update workflow set active = true where id = ?", workflow);
            server.database()
                    .run(
                            "insert into message (id, kind, status, recipient, language, subject, text_part, html_part,"
                                    + " appointment_id, workflow_id, true_while_starts_at, header_id, created_at,"
                                    + " next_attempt_at) select nextval('message_id'), 'REMINDER', 'WAITING', ?, 'en',"
                                    + " 'Reminder', 'text', '<p>text</p>', a.id, ?, a.starts_at, ?, current_timestamp,"
                                    + " current_timestamp from appointment a where a.reference = ?",
                            address,
                            workflow,
                            "<" + address + ">",
                            appointment.reference());
        }

        long count(String sql, Object... parameters) {
            return server.database().count(sql, parameters);
        }

        void waitFor(String sql, Object... parameters) {
            var end = Instant.now().plusSeconds(30);
            while (count(sql, parameters) == 0 && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(count(sql, parameters)).isEqualTo(1);
        }
    }
}
