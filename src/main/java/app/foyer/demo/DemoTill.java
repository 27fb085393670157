package app.foyer.demo;

import app.foyer.booking.AppointmentLife;
import app.foyer.booking.AppointmentLife.Decided;
import app.foyer.booking.BookingReference;
import app.foyer.payment.EntryKind;
import app.foyer.payment.HistoricPayments.Happened;
import app.foyer.payment.PaymentMethod;
import app.foyer.shared.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the front desk was paid: by who came, on the way out, in cash or by card. The last one still owes it, who missed an
 * appointment too; and one who had paid in advance and called off got the money back.
 */
final class DemoTill {

    private static final Duration ON_THE_WAY_OUT = Duration.ofMinutes(3);
    private static final int ONE_IN_CASH = 3;

    private final List<AppointmentLife> lives;
    private final Map<BookingReference, Long> numbers;

    /** @param numbers of the appointments */
    DemoTill(List<AppointmentLife> lives, Map<BookingReference, Long> numbers) {
        this.lives = lives;
        this.numbers = numbers;
    }

    List<Happened> taken() {
        var taken = new ArrayList<Happened>();
        var came = ending(AppointmentStatus.COMPLETED);
        for (int turn = 0; turn < came.size() - 1; turn++) {
            var method = turn % ONE_IN_CASH == 0 ? PaymentMethod.CASH : PaymentMethod.CARD;
            taken.add(happened(came.get(turn), EntryKind.PAYMENT, method, "", end(came.get(turn))));
        }
        ending(AppointmentStatus.CANCELLED).stream().findFirst().ifPresent(life -> {
            taken.add(happened(
                    life,
                    EntryKind.PAYMENT,
                    PaymentMethod.TRANSFER,
                    "",
                    life.bookedAt().plus(ON_THE_WAY_OUT)));
            taken.add(happened(life, EntryKind.REFUND, PaymentMethod.TRANSFER, "Called off in good time", end(life)));
        });
        return taken;
    }

    private List<AppointmentLife> ending(AppointmentStatus status) {
        return lives.stream()
                .filter(life ->
                        last(life).filter(last -> last.status() == status).isPresent())
                .toList();
    }

    private Happened happened(AppointmentLife life, EntryKind kind, PaymentMethod method, String words, Instant when) {
        return new Happened(numbers.get(life.reference()), kind, method, words, DemoStories.FRONT_DESK, when);
    }

    private static Instant end(AppointmentLife life) {
        return last(life).orElseThrow().at().plus(ON_THE_WAY_OUT);
    }

    private static Optional<Decided> last(AppointmentLife life) {
        return life.later().stream()
                .filter(Decided.class::isInstance)
                .map(Decided.class::cast)
                .reduce((earlier, later) -> later);
    }
}
