package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.shared.BusinessClock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That a receiver which keeps us waiting keeps nobody else waiting. */
class RoundPerRecipientTest {

    private static final String SILENT = "silent";

    private final Shelf shelf = new Shelf();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final RoundPerRecipient rounds = new RoundPerRecipient(ChannelKind.WEBHOOK);

    @AfterEach
    void end() {
        silence.countDown();
        threads.shutdownNow();
    }

    @Test
    void theOthersAreCalledWhileOneIsSilent() throws InterruptedException {
        shelf.put(SILENT, "one", SILENT, "two");
        go();

        assertThat(List.of(nextAnswer(), nextAnswer())).containsExactlyInAnyOrder("one", "two");

        shelf.put("three");
        go();
        assertThat(nextAnswer()).isEqualTo("three");
    }

    @Test
    void nobodyIsCalledTwiceAtOnce() throws InterruptedException {
        shelf.put(SILENT);
        go();
        shelf.put(SILENT, "one");
        go();
        assertThat(nextAnswer()).isEqualTo("one");
        assertThat(called).filteredOn(SILENT::equals).hasSizeLessThanOrEqualTo(1);

        silence.countDown();

        assertThat(nextAnswer()).isEqualTo(SILENT);
    }

    private String nextAnswer() throws InterruptedException {
        return answered.poll(10, TimeUnit.SECONDS);
    }

    private void go() {
        rounds.go(shelf, Optional.of(new Calls()), new BusinessClock(), threads);
    }

    private final class Calls implements Channel, Channel.Visit {

        @Override
        public ChannelKind kind() {
            return ChannelKind.WEBHOOK;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Visit visit() {
            return this;
        }

        @Override
        public Answer send(OutgoingMessage message, Instant now) {
            called.add(message.recipient());
            if (message.recipient().equals(SILENT)) {
                try {
                    silence.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            answered.add(message.recipient());
            return new Taken("200");
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    /** An outbox without a database. */
    private static final class Shelf extends Outbox {

        private final Map<String, Queue<Long>> waiting = new ConcurrentHashMap<>();
        private final Map<Long, String> recipients = new ConcurrentHashMap<>();
        private final AtomicLong last = new AtomicLong();

        void put(String... all) {
            for (var recipient : all) {
                var id = last.incrementAndGet();
                recipients.put(id, recipient);
                waiting.compute(recipient, (same, queue) -> {
                    var added = queue == null ? new ArrayDeque<Long>() : queue;
                    added.add(id);
                    return added;
                });
            }
        }

        @Override
        public List<String> dueRecipients(ChannelKind channel) {
            return List.copyOf(waiting.keySet());
        }

        @Override
        public List<Long> claim(ChannelKind channel, String recipient, String round) {
            return Optional.ofNullable(waiting.remove(recipient))
                    .map(List::copyOf)
                    .orElse(List.of());
        }

        @Override
        public Optional<OutgoingMessage> begin(long id, String round) {
            return Optional.of(Sent.to(ChannelKind.WEBHOOK, recipients.get(id), "{}"));
        }

        @Override
        public void record(OutgoingMessage message, String round, Answer answer) {
            // the test listens to the calls
        }
    }
}
