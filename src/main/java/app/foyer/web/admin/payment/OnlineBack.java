package app.foyer.web.admin.payment;

import app.foyer.payment.PaymentTaking.Wish;
import app.foyer.payment.online.OnlineRefundService;
import app.foyer.shared.Money;
import app.foyer.web.admin.appointment.AppointmentsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The part of {@link PaymentFormView} that gives money back the way it came, through a gateway. */
@RequestScoped
class OnlineBack {

    @Inject
    private AppointmentsView list;

    @Inject
    private LedgerView ledger;

    @Inject
    private OnlineRefundService online;

    private Money most;

    /** Whether this person can give anything back that way. */
    boolean isOffered() {
        return most().isPositive();
    }

    Money most() {
        if (most == null) {
            var account = ledger.getAccount();
            most = account.refund().isAllowed()
                    ? online.most(list.getOpen().reference())
                    : Money.none(account.statement().currency());
        }
        return most;
    }

    /** Somebody else has given back something meanwhile. */
    void readAnew() {
        most = null;
    }

    void giveBack(Wish wish) {
        online.giveBack(wish.reference(), wish.amount(), wish.words(), wish.requestKey());
    }
}
