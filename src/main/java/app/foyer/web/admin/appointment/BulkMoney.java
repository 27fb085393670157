package app.foyer.web.admin.appointment;

import app.foyer.booking.BookingReference;
import app.foyer.booking.ConsoleActors;
import app.foyer.payment.AmountsDue;
import app.foyer.shared.Money;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was paid for all appointments that are ticked: it goes back when the business calls them off. */
@RequestScoped
class BulkMoney {

    @Inject
    private AmountsDue amounts;

    @Inject
    private ConsoleActors actors;

    @Inject
    private FacesWording wording;

    /** For each currency, in the order of their codes; the same as long as nothing is paid or given back. */
    Collection<Money> paid(Collection<BookingReference> references) {
        var sums = new TreeMap<String, Money>();
        amounts.paidAmong(references, actors.current())
                .values()
                .forEach(paid -> sums.merge(paid.currency(), paid, Money::plus));
        return sums.values();
    }

    /** In a sentence; null where nothing was paid. */
    String sentence(Collection<Money> paid) {
        var words = wording.here();
        return paid.isEmpty()
                ? null
                : words.text(
                        "payments.cancel.bulk",
                        paid.stream()
                                .map(sum -> words.sum(sum.amount(), sum.currency()))
                                .collect(Collectors.joining(" + ")));
    }
}
