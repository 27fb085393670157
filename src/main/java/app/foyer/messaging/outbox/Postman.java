package app.foyer.messaging.outbox;

import app.foyer.shared.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Carries what waits in the outbox: on every node, every second, each channel at its own pace, so that a gateway that takes
 * its time delays nothing but itself. The nodes share the work by claiming rows.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    private final Map<ChannelKind, Round> rounds =
            Arrays.stream(ChannelKind.values()).collect(Collectors.toMap(kind -> kind, Round::new));

    private final RoundPerRecipient webhooks = new RoundPerRecipient(ChannelKind.WEBHOOK);

    @Inject
    private Outbox outbox;

    @Inject
    private Channels channels;

    @Inject
    private BusinessClock clock;

    @Resource
    private ManagedExecutorService executor;

    /** One look a second for all channels; most seconds nothing is due. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox")
    void look() {
        inPeace(() -> outbox.dueChannels().forEach(kind -> executor.execute(() -> inPeace(() -> carry(kind)))));
    }

    private void carry(ChannelKind kind) {
        var channel = channels.of(kind);
        if (kind == ChannelKind.WEBHOOK) {
            webhooks.go(outbox, channel, clock, executor);
        } else {
            rounds.get(kind).go(outbox, channel, clock);
        }
    }

    /** The container would give up a timer that fails; the next round may do better. */
    static void inPeace(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be emptied: {0}", String.valueOf(e.getMessage()));
        }
    }
}
