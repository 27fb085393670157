package app.foyer.messaging.outbox;

import app.foyer.messaging.outbox.Answer.NotNow;
import app.foyer.messaging.outbox.Answer.Taken;
import app.foyer.shared.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries what waits in the outbox to the mail server: on every node, every second, one round at a time. The nodes
 * share the work by claiming rows.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    private final AtomicBoolean isOnTheWay = new AtomicBoolean();
    private final AtomicBoolean isInTrouble = new AtomicBoolean();

    @Inject
    private Outbox outbox;

    @Inject
    private Channels channels;

    @Inject
    private BusinessClock clock;

    /** Takes the next round, unless the last one is still under way or there is no mail server to go to. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox")
    void goRound() {
        if (isOnTheWay.compareAndSet(false, true)) {
            try {
                carryAll();
            } catch (RuntimeException e) {
                // the container would give up a timer that fails; the next round may do better
                LOG.log(Level.WARNING, "The outbox could not be emptied: {0}", String.valueOf(e.getMessage()));
            } finally {
                isOnTheWay.set(false);
            }
        }
    }

    private void carryAll() {
        var mail = channels.of(ChannelKind.MAIL);
        while (mail.filter(Channel::isOpen).isPresent() && carryBatch(mail.get())) {
            // there may be more
        }
    }

    /** @return whether there was a full batch, sent without trouble on the way */
    private boolean carryBatch(Channel channel) {
        var round = UUID.randomUUID().toString();
        var ids = outbox.claim(round);
        if (ids.isEmpty()) {
            return false;
        }
        try (var visit = channel.visit()) {
            for (var id : ids) {
                var answer = carry(id, round, visit);
                tellTheOperator(answer);
                if (answer instanceof NotNow notNow && notNow.holdsForAll()) {
                    outbox.recordForTheRest(round, notNow);
                    return false;
                }
            }
        }
        return ids.size() == Outbox.BATCH;
    }

    private Answer carry(long id, String round, Channel.Visit visit) {
        var mail = outbox.begin(id, round);
        if (mail.isEmpty()) {
            return new Taken();
        }
        var answer = send(mail.get(), visit);
        outbox.record(id, round, answer);
        return answer;
    }

    private Answer send(OutgoingMessage message, Channel.Visit visit) {
        try {
            return visit.send(message, clock.now());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Message " + message.id() + " could not be sent", e);
            return new NotNow(Trouble.INTERNAL, e.getClass().getSimpleName());
        }
    }

    /** One line when the mail server goes out of reach, one when it is back. */
    private void tellTheOperator(Answer answer) {
        if (answer instanceof NotNow notNow && notNow.holdsForAll()) {
            if (isInTrouble.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The mail server is out of reach, mails wait: {0}", notNow.words());
            }
        } else if (isInTrouble.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "The mail server is back");
        }
    }
}
