package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.Answer.Never;
import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.shared.BusinessClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How one channel's trouble, and one recipient's, is kept from everybody else. */
class RoundTest {

    private static final Answer FINE = new Taken("250 Ok");
    private static final Answer LATER = new NotNow(Trouble.TOLD_TO_WAIT, "451");
    private static final Answer BROKEN_OFF = new NotNow(Trouble.HUNG_UP, "EOF");
    private static final Answer NOBODY = new NotNow(Trouble.UNREACHABLE, "refused");
    private static final Answer AWAY = new NotNow(Trouble.RECEIVER_AWAY, "no answer");

    private final Shelf shelf = new Shelf();
    private final Map<String, Answer> answers = new TreeMap<>();
    private final List<String> tried = new ArrayList<>();

    @Test
    void oneBadRecipientHoldsNobodyUp() {
        answers.put("bad", new Never(Trouble.RECIPIENT_REFUSED, "550"));
        answers.put("grey", LATER);
        carry("bad", "grey", "good", "better");

        assertThat(tried).containsExactly("bad", "grey", "good", "better");
        assertThat(shelf.recorded).containsEntry("good", FINE).containsEntry("grey", LATER);
    }

    @Test
    void aServerThatIsAwayIsAskedOnce() {
        answers.put("first", NOBODY);
        carry("first", "second", "third");

        assertThat(tried).containsExactly("first");
        assertThat(shelf.putOff).containsExactly("second", "third");
    }

    @Test
    void oneMessageThatBreaksItOffIsTheMessage() {
        answers.put("cursed", BROKEN_OFF);
        carry("cursed", "good", "better");

        assertThat(tried).containsExactly("cursed", "good", "better");
    }

    @Test
    void twoInARowAreTheServer() {
        answers.put("one", BROKEN_OFF);
        answers.put("two", BROKEN_OFF);
        carry("one", "two", "three", "four");

        assertThat(tried).containsExactly("one", "two");
        assertThat(shelf.putOff).containsExactly("three", "four");
    }

    @Test
    void aReceiverThatIsAwayHoldsUpNobodyButItself() {
        answers.put("away", AWAY);
        carry("away", "there", "away", "away", "there");

        assertThat(tried).containsExactly("away", "there", "there");
        assertThat(shelf.putOff).containsExactly("away", "away");
    }

    @Test
    void aFaultOfOursIsOneMessagesOnly() {
        shelf.rows.addAll(List.of("broken", "good"));
        go(new Way(ChannelKind.MAIL, true) {
            @Override
            Answer answer(String recipient) {
                if (recipient.equals("broken")) {
                    throw new IllegalStateException("a fault");
                }
                return FINE;
            }
        });

        assertThat(shelf.recorded)
                .containsEntry("broken", new NotNow(Trouble.INTERNAL, "IllegalStateException"))
                .containsEntry("good", FINE);
    }

    @Test
    void aChannelThatLeadsNowhereIsNotTaken() {
        shelf.rows.add("waits");
        go(new Way(ChannelKind.MAIL, false));
        new Round(ChannelKind.MAIL).go(shelf, Optional.empty(), new BusinessClock());

        assertThat(tried).isEmpty();
        assertThat(shelf.rows).containsExactly("waits");
    }

    @Test
    void moreThanABatchGoesInOneRound() {
        for (var i = 0; i < Outbox.BATCH * 2 + 3; i++) {
            shelf.rows.add("guest" + i);
        }
        go(new Way(ChannelKind.MAIL, true));

        assertThat(tried).hasSize(Outbox.BATCH * 2 + 3);
    }

    private void carry(String... recipients) {
        shelf.rows.addAll(List.of(recipients));
        go(new Way(ChannelKind.MAIL, true));
    }

    private void go(Channel channel) {
        new Round(ChannelKind.MAIL).go(shelf, Optional.of(channel), new BusinessClock());
    }

    private class Way implements Channel, Channel.Visit {

        private final ChannelKind kind;
        private final boolean open;

        Way(ChannelKind kind, boolean open) {
            this.kind = kind;
            this.open = open;
        }

        @Override
        public ChannelKind kind() {
            return kind;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public Visit visit() {
            return this;
        }

        @Override
        public Answer send(OutgoingMessage message, Instant now) {
            tried.add(message.recipient());
            return answer(message.recipient());
        }

        Answer answer(String recipient) {
            return answers.getOrDefault(recipient, FINE);
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    /** An outbox without a database: rows are recipients. */
    private static final class Shelf extends Outbox {

        private final List<String> rows = new ArrayList<>();
        private final Map<String, Answer> recorded = new TreeMap<>();
        private final List<String> putOff = new ArrayList<>();
        private final Map<Long, String> claimed = new TreeMap<>();

        @Override
        public List<Long> claim(ChannelKind channel, String recipient, String round) {
            claimed.clear();
            while (!rows.isEmpty() && claimed.size() < BATCH) {
                claimed.put((long) claimed.size(), rows.remove(0));
            }
            return List.copyOf(claimed.keySet());
        }

        @Override
        public Optional<OutgoingMessage> begin(long id, String round) {
            return Optional.ofNullable(claimed.remove(id))
                    .map(recipient -> Sent.to(ChannelKind.MAIL, recipient, "text"));
        }

        @Override
        public void record(OutgoingMessage message, String round, Answer answer) {
            recorded.put(message.recipient(), answer);
        }

        @Override
        public void recordForTheRest(String round, NotNow answer) {
            putOff.addAll(claimed.values());
            claimed.clear();
        }

        @Override
        public void recordForTheSame(String round, String recipient, NotNow answer) {
            claimed.values().stream().filter(recipient::equals).forEach(putOff::add);
            claimed.values().removeIf(recipient::equals);
        }
    }
}
