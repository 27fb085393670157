package app.foyer.payment.online;

import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.coupon.Reduction;
import app.foyer.payment.OnlineLedger;
import app.foyer.payment.online.CheckoutTaking.Pending;
import app.foyer.platform.LostRace;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Decision;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * <em>Pay now</em>: what is due for an appointment, paid through a gateway. How much is asked of the ledger, never of the page.
 * Nothing is believed that a browser says on its way back: the gateway is asked. May be called by anybody: the {@link Actor}
 * decides what is found.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckoutService {

    private static final Logger LOG = System.getLogger(CheckoutService.class.getName());
    private static final int ROUNDS = 3;

    @Inject
    private CheckoutTaking taking;

    @Inject
    private OnlineLedger ledger;

    @Inject
    private CheckoutConversation talk;

    @Inject
    private Gateways gateways;

    @Inject
    private OnlinePaymentByGateway online;

    @Inject
    private BusinessClock clock;

    /**
     * How it stands for who would pay.
     *
     * @param due what is still to be paid. @param kept what was paid and not given back
     * @param next what of it is to be paid next: all of it, or what was demanded at booking
     * @param heldUntil until when the time is held until that is paid; null where it is booked already
     * @param pay whether it can be paid here and now, and why not
     * @param packageName of the package of which a session pays for it; null where none does
     * @param reduction what a coupon took off its price; null where none did
     */
    public record Offer(
            Money due, Money kept, Money next, Instant heldUntil, Decision pay, String packageName, Reduction reduction)
            implements Serializable {

        /** Whether there is anything that somebody has to pay. */
        public boolean isDue() {
            return due.isPositive();
        }

        /** What is to be paid later than that. */
        public Money rest() {
            return due.minus(next);
        }
    }

    /**
     * Where a browser comes from, and what it pays for.
     *
     * @param title what it is for, as its customer reads it
     * @param paidPage where the browser goes when it is paid, {@code backPage} when it is not
     */
    public record Way(String title, Locale language, URI paidPage, URI backPage) {}

    /** Nothing when the actor sees no such appointment. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Offer> offer(BookingReference reference, Actor actor) {
        return ledger.find(reference, actor)
                .map(standing -> new Offer(
                        standing.due(),
                        standing.statement().kept(),
                        standing.next(),
                        standing.heldUntil(),
                        online.policy().toPay(standing, clock.now()),
                        standing.packageName(),
                        standing.reduction()));
    }

    /** Whether this can be paid by its customer here and now: for who writes about it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOffered(Money due) {
        return online.policy().toPay(due).isAllowed();
    }

    /**
     * What is to be paid next is to be paid now: everything that is due, or what was demanded at booking.
     *
     * @return the gateway's page, to which the browser is to go
     * @throws RefusedException when nothing is due, it cannot be paid here, the gateway gives no answer, or the actor sees no
     *     such appointment
     */
    public URI begin(BookingReference reference, Actor actor, Way way) {
        var offer = offer(reference, actor).orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        offer.pay().enforce();
        var gateway = gateways.current().orElseThrow();
        try {
            var pending = prepare(reference, actor, gateway.kind());
            return talk.lead(gateway, pending, way);
        } catch (GatewayException e) {
            LOG.log(Level.WARNING, "A payment could not be begun: {0}", String.valueOf(e.getMessage()));
            throw new RefusedException(Refusal.because("payment.online.noAnswer"));
        }
    }

    /** What was asked for before and is wanted no more has come to its end when this returns. */
    private Pending prepare(BookingReference reference, Actor actor, GatewayKind kind) {
        for (int round = 1; round <= ROUNDS; round++) {
            var prepared = LostRace.retry(() -> taking.prepare(reference, actor, kind));
            if (!prepared.isReady()) {
                prepared.others().forEach(talk::see);
            } else if (!talk.isOver(prepared.pending())) {
                return prepared.pending();
            }
        }
        throw new GatewayException("somebody else pays for the same appointment at this moment", null);
    }

    /** What became of the latest payment of an appointment, as far as it is known here: nobody is asked. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CheckoutStatus> known(BookingReference reference, Actor actor) {
        return taking.latest(reference, actor).map(taking::status);
    }

    /**
     * Asks the gateway what became of the latest payment of an appointment, and writes it down.
     *
     * @return nothing when there was none, or the actor sees no such appointment
     */
    public Optional<CheckoutStatus> ask(BookingReference reference, Actor actor) {
        return taking.latest(reference, actor).map(id -> {
            try {
                taking.pending(id).ifPresent(talk::see);
            } catch (GatewayException e) {
                LOG.log(Level.WARNING, "A gateway gave no answer: {0}", String.valueOf(e.getMessage()));
            }
            return taking.status(id);
        });
    }

    /**
     * The gateway has told something about this payment: it is asked, and what it says is written down.
     *
     * @param code ours, by which it is known where its first answer was lost
     * @return whether it is one of ours
     * @throws GatewayException when it gave no answer: let it tell again
     */
    public boolean isTold(GatewayKind kind, String gatewayReference, String code) {
        var known = LostRace.retry(() -> taking.known(kind, gatewayReference, code));
        known.flatMap(taking::told).ifPresent(talk::see);
        return known.isPresent();
    }

    /**
     * The time that is held for this appointment is over: what was asked for its payment comes to its end at the gateway. Where
     * it was paid in time after all, that is written down.
     *
     * @throws GatewayException when the gateway gave no answer
     */
    public void end(long appointmentId) {
        LostRace.retry(() -> taking.unsettled(appointmentId)).forEach(talk::see);
    }

    /**
     * Looks at one that nobody has looked at for a while; {@link CheckoutTimer} does.
     *
     * @throws GatewayException when the gateway gave no answer
     */
    public void lookAgain(long id) {
        taking.pending(id).ifPresent(talk::see);
    }
}
