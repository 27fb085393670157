package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.secret.About;
import app.foyer.shared.PageRequest;
import app.foyer.testing.Databases;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves before what, and what holds nothing up, on both databases. */
class OutboxOrderIT {

    private static final Instant NOW = ExampleAppointment.NOW;
    private static final MessageFilter WAITING = new MessageFilter("", MessageStatus.WAITING, null, null, null, null);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void messagesAboutOneAppointmentLeaveInTheOrderInWhichTheyWereWritten(Databases kind) throws Exception {
        try (var outbox = new TwoNodes(kind)) {
            var appointment = outbox.appointment();
            var booked = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));
            var moved = outbox.write(message -> message.about(About.appointment(appointment, outbox.customer)));
            var other = outbox.write(message -> message);

            assertThat(outbox.claimAt(NOW)).containsExactly(booked, other);

            outbox.change(booked, delivery -> delivery.tryAgain(NOW.plusSeconds(60), Trouble.TOLD_TO_WAIT, "451"));
            assertThat(outbox.claimAt(NOW.plusSeconds(59))).isEmpty();

            outbox.change(booked, delivery -> delivery.leave("250", NOW));
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

            outbox.change(booked, delivery -> delivery.giveUp(Trouble.RECIPIENT_REFUSED, "550", NOW));

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
            outbox.change(
                    booked, delivery -> delivery.tryAgain(hoursLater.plusSeconds(9), Trouble.TOLD_TO_WAIT, "451"));

            assertThat(outbox.claimAt(hoursLater.minusSeconds(1))).isEmpty();
            assertThat(outbox.claimAt(hoursLater)).containsExactly(moved);

            outbox.change(moved, delivery -> delivery.tryAgain(hoursLater.plusSeconds(1), Trouble.TOLD_TO_WAIT, "451"));
            outbox.change(booked, delivery -> delivery.tryAgain(NOW, Trouble.TOLD_TO_WAIT, "451"));
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
}
