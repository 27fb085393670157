package app.foyer.booking;

import app.foyer.settings.PaymentRules;
import app.foyer.settings.PaymentSettings;
import app.foyer.shared.BusinessClock;
import app.foyer.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What has to be paid at booking, and for how long the time is held for that. Nothing is demanded of whom the business books in
 * itself, of who pays with a session of a package, and where nobody can pay online.
 */
@ApplicationScoped
public class PaymentAtBooking {

    @Inject
    private PaymentRules rules;

    @Inject
    private OnlinePayment online;

    @Inject
    private BusinessClock clock;

    /** What is demanded of this price; nothing where nothing is. */
    public Money demanded(long serviceId, Money price) {
        return demanded(rules.of(serviceId), price);
    }

    private Money demanded(PaymentSettings rules, Money price) {
        return online.isPossible() ? rules.demanded(price) : Money.none(price.currency());
    }

    /** What is copied from the rules when somebody books. */
    Agreement agree(BookingRequest request, Agreement agreement) {
        var current = rules.of(request.serviceId());
        var price = Money.of(agreement.price(), agreement.currency());
        var isFree = request.lotId().isPresent() || !request.through().isByTheCustomer();
        return agreement
                .containingTax(current.taxRate())
                .demanding(
                        isFree
                                ? Money.none(price.currency()).amount()
                                : demanded(current, price).amount());
    }

    /** Of an appointment that has its status already. */
    void hold(Appointment appointment) {
        if (appointment.agreement().isPaymentDemanded()) {
            var holdTime = rules.of(appointment.serviceId()).holdTime();
            appointment.holdUntil(clock.now().plus(holdTime));
        }
    }
}
