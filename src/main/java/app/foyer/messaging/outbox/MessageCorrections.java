package app.foyer.messaging.outbox;

import app.foyer.audit.AuditLog;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What an administrator does to single messages: sends one again, or takes one back that has not left. */
@Stateless
@RolesAllowed("ADMIN")
public class MessageCorrections {

    @Inject
    private Messages messages;

    @Inject
    private LetterBox letterBox;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * Sends the same once more, as a new message that refers to the first. Its links get new secrets.
     *
     * @param actor who wants it
     * @return the id of the new one
     * @throws RefusedException with every reason against it
     */
    public long sendAgain(long id, String actor) {
        var first = locked(id);
        RepeatPolicy.toSendAgain(first.delivery().status(), first.content().kind(), messages.hasNewsAfter(first))
                .enforce();
        var again = first.again(letterBox.newHeaderId(), clock.now());
        messages.add(again);
        first.delivery().isRepeated();
        audit.tell(
                "customer.messageSentAgain",
                actor,
                first.recipient(),
                null,
                first.content().subject());
        return again.id();
    }

    /** @throws RefusedException when it has left already, or is leaving at this moment */
    public void takeBack(long id, String actor) {
        var message = locked(id);
        var delivery = message.delivery();
        var now = clock.now();
        RepeatPolicy.toTakeBack(delivery.status(), delivery.claimedUntil(), now).enforce();
        delivery.cancel(now);
        if (message.repeats() != null) {
            messages.lock(message.repeats()).ifPresent(first -> first.delivery().isNotRepeated());
        }
        messages.tidy(message);
        audit.tell(
                "customer.messageTakenBack",
                actor,
                message.recipient(),
                message.content().subject(),
                null);
    }

    private Message locked(long id) {
        return messages.lock(id).orElseThrow(() -> new RefusedException(Refusal.because("messages.unknown")));
    }
}
