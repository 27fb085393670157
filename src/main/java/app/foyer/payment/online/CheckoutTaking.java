package app.foyer.payment.online;

import app.foyer.audit.AuditLog;
import app.foyer.booking.Actor;
import app.foyer.booking.BookingReference;
import app.foyer.payment.OnlineLedger;
import app.foyer.payment.OnlineLedger.Standing;
import app.foyer.payment.online.PaymentGateway.Opened;
import app.foyer.payment.online.PaymentGateway.Seen;
import app.foyer.payment.online.PaymentGateway.State;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a payment through a gateway, each in a short transaction of its own, with the appointment's row locked first:
 * ask for it, note where it can be paid, write down what the gateway says. Who comes second finds what the first one wrote, so
 * that a payment is in the ledger once, however often and by whomever it is told.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CheckoutTaking {

    private static final String SYSTEM = "system";
    private static final Duration EVENTS_KEPT = Duration.ofDays(60);
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(2);
    private static final int BATCH = 20;

    @Inject
    private OnlineLedger ledger;

    @Inject
    private Checkouts checkouts;

    @Inject
    private PackageOrdering orders;

    @Inject
    private OnlineRefunds refunds;

    @Inject
    private BusinessClock clock;

    @Inject
    private AuditLog audit;

    /**
     * A payment on its way.
     *
     * @param gatewayReference how the gateway calls it; null until it has answered
     * @param isWanted whether so much is still to be paid, and there is time left
     */
    public record Pending(
            long id,
            String code,
            GatewayKind gateway,
            String gatewayReference,
            Money amount,
            URI page,
            Instant expiresAt,
            boolean isWanted) {

        static Pending of(Checkout checkout, boolean isWanted) {
            return new Pending(
                    checkout.id(),
                    checkout.code(),
                    checkout.gateway(),
                    checkout.gatewayReference(),
                    checkout.amount(),
                    checkout.page(),
                    checkout.expiresAt(),
                    isWanted);
        }
    }

    /** @param pending null while there are others. @param others what was asked for before and is to be given up first */
    public record Prepared(Pending pending, List<Pending> others) {

        public boolean isReady() {
            return pending != null;
        }
    }

    /**
     * What is to be paid next is to be paid now. Who asks again while the same is due goes on with the same payment; where
     * something else was asked for, it comes to its end first: it may have been paid, and less is due then.
     *
     * @throws RefusedException when the policy says no, or the actor sees no such appointment
     */
    public Prepared prepare(BookingReference reference, Actor actor, GatewayKind gateway) {
        var standing = ledger.lock(reference, actor)
                .orElseThrow(() -> new RefusedException(Refusal.because("booking.unknown")));
        var due = standing.next();
        var now = clock.now();
        new OnlinePolicy(false, true).toPay(standing, now).enforce();
        var unsettled = checkouts.unsettled(standing.appointmentId());
        var same = unsettled.stream()
                .filter(checkout -> checkout.canBeGoneOnWith(gateway, due, now))
                .findFirst();
        var others = unsettled.stream()
                .filter(checkout -> same.isEmpty() || checkout != same.get())
                .map(checkout -> Pending.of(checkout, false))
                .toList();
        if (!others.isEmpty()) {
            return new Prepared(null, others);
        }
        var pending = same.orElseGet(() -> {
            var made = Checkout.about(standing.appointmentId(), gateway, due, now);
            checkouts.add(made);
            return made;
        });
        return new Prepared(Pending.of(pending, true), List.of());
    }

    /**
     * The gateway has a page for it.
     *
     * @return false when it was given up meanwhile: nobody is to be led there
     */
    public boolean opened(long id, Opened answer) {
        return held(id).map(checkout -> {
                    checkout.opened(answer);
                    return checkout.status() != CheckoutStatus.ENDED;
                })
                .orElse(false);
    }

    /** Writes down what the gateway says; whoever says it again changes nothing. */
    public CheckoutStatus settle(long id, Seen seen) {
        var checkout = held(id).orElse(null);
        if (checkout == null || checkout.status().isLastWord()) {
            return checkout == null ? CheckoutStatus.ENDED : checkout.status();
        }
        if (seen.state() == State.PAID) {
            takeIn(checkout, seen);
        } else if (checkout.status() == CheckoutStatus.ENDED) {
            return checkout.status();
        } else if (seen.state() == State.ENDED) {
            checkout.end(clock.now());
        } else {
            checkout.lookedAt(clock.now());
        }
        return checkout.status();
    }

    private void takeIn(Checkout checkout, Seen seen) {
        var order = orders.of(checkout).orElse(null);
        if (order != null) {
            var isSold = checkout.amount().equals(seen.amount()) && orders.isSold(checkout, order, seen.payment());
            if (!isSold) {
                isOdd(checkout, seen, "");
            }
            return;
        }
        var standing = Optional.ofNullable(checkout.appointmentId())
                .flatMap(ledger::lock)
                .orElse(null);
        if (standing == null || !checkout.amount().equals(seen.amount())) {
            isOdd(checkout, seen, standing == null ? "" : standing.reference().value());
        } else {
            takeIn(checkout, standing, seen.payment());
        }
    }

    /** Something else was paid than was asked for, or for what was wiped meanwhile: people must look. */
    private void isOdd(Checkout checkout, Seen seen, String reference) {
        checkout.isOdd(seen.payment(), clock.now());
        audit.tell(
                "appointment.paidOddly",
                SYSTEM,
                reference,
                checkout.amount().toString(),
                "%s (%s %s)".formatted(seen.amount(), checkout.gateway(), seen.payment()));
    }

    private void takeIn(Checkout checkout, Standing standing, String payment) {
        var reference = standing.reference().value();
        checkout.paid(payment, clock.now());
        ledger.paid(standing.appointmentId(), checkout.amount(), checkout.code());
        var after = standing.statement().due().minus(checkout.amount());
        audit.tell(
                "appointment.paidOnline",
                SYSTEM,
                reference,
                standing.statement().due().toString(),
                "%s (%s %s)".formatted(after, checkout.amount(), checkout.gateway()));
        giveBackWhatIsTooMuch(checkout, standing, after);
    }

    /** It was paid twice, or after it was called off: what nobody owes goes back by itself. */
    private void giveBackWhatIsTooMuch(Checkout checkout, Standing standing, Money after) {
        if (!after.isNegative()) {
            return;
        }
        var tooMuch = after.negated();
        var back = tooMuch.isMoreThan(checkout.amount()) ? checkout.amount() : tooMuch;
        refunds.ask(checkout, back, "", null, clock.now());
        audit.tell("appointment.refundedOnline", SYSTEM, standing.reference().value(), null, back.toString());
    }

    /** Payments that nobody has looked at for a while, claimed for two minutes. */
    public List<Long> claim() {
        var now = clock.now();
        return checkouts.claim(now, now.plus(CLAIMED_FOR), BATCH);
    }

    /** How it stands now; nothing when it is settled. */
    public Optional<Pending> pending(long id) {
        return held(id).filter(checkout -> !checkout.status().isSettled()).map(this::pending);
    }

    /** All of an appointment that are not settled. */
    public List<Pending> unsettled(long appointmentId) {
        return ledger.lock(appointmentId).stream()
                .flatMap(standing -> checkouts.unsettled(appointmentId).stream())
                .map(this::pending)
                .toList();
    }

    /** The same, also of one that was given up: the gateway has something to tell about it. */
    public Optional<Pending> told(long id) {
        return held(id).filter(checkout -> !checkout.status().isLastWord()).map(this::pending);
    }

    private Pending pending(Checkout checkout) {
        var order = orders.of(checkout).orElse(null);
        if (order != null) {
            return Pending.of(checkout, !checkout.status().isSettled() && orders.isWanted(checkout, order));
        }
        var isWanted = checkout.appointmentId() != null
                && !checkout.status().isSettled()
                && ledger.lock(checkout.appointmentId())
                        .filter(standing -> !checkout.amount().isMoreThan(standing.next()))
                        .filter(standing -> !standing.isTooLate(clock.now()))
                        .isPresent()
                && clock.now().isBefore(checkout.expiresAt());
        return Pending.of(checkout, isWanted);
    }

    /** The latest payment of an appointment that the actor sees, and what became of it. */
    public Optional<Long> latest(BookingReference reference, Actor actor) {
        return ledger.find(reference, actor)
                .flatMap(standing ->
                        checkouts.of(standing.appointmentId()).stream().findFirst())
                .map(Checkout::id);
    }

    public CheckoutStatus status(long id) {
        return checkouts.find(id).map(Checkout::status).orElse(CheckoutStatus.ENDED);
    }

    /** The number of what a gateway calls so, or of what we called so; nothing when it is none of ours. */
    public Optional<Long> known(GatewayKind gateway, String reference, String code) {
        return checkouts
                .by(gateway, reference)
                .or(() -> checkouts
                        .byCode(gateway, code)
                        .flatMap(found -> held(found.id()))
                        .map(found -> found.knownAs(reference)))
                .map(Checkout::id);
    }

    /** Whether a gateway tells this for the first time. */
    public boolean isNew(String event) {
        return checkouts.isNew(event);
    }

    /** It need not be told again. */
    public void remember(String event) {
        if (checkouts.isNew(event)) {
            checkouts.remember(event, clock.now());
        }
    }

    public void forgetOldEvents() {
        checkouts.forgetEventsBefore(clock.now().minus(EVENTS_KEPT));
    }

    /** With its appointment's row locked first, as everybody does. */
    private Optional<Checkout> held(long id) {
        return checkouts.find(id).flatMap(found -> {
            if (found.appointmentId() != null) {
                ledger.lock(found.appointmentId());
            }
            return checkouts.refreshed(found);
        });
    }
}
