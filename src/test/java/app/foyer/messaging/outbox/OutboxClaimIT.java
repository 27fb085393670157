package app.foyer.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.messaging.ExampleAppointment;
import app.foyer.messaging.outbox.Messages.Claim;
import app.foyer.testing.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How nodes share the outbox, on both databases. */
class OutboxClaimIT {

    private static final Instant NOW = ExampleAppointment.NOW;
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

    private static Claim claim(String round) {
        return new Claim(ChannelKind.MAIL, null, 20, round, SOON);
    }
}
