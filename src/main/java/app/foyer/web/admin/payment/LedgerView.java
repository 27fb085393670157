package app.foyer.web.admin.payment;

import app.foyer.booking.ConsoleActors;
import app.foyer.payment.PaymentService;
import app.foyer.payment.PaymentService.Account;
import app.foyer.payment.PaymentService.Retained;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;
import app.foyer.web.admin.appointment.AppointmentsView;
import app.foyer.web.support.Address;
import app.foyer.web.support.AppointmentCard;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What is due for the appointment in the console's drawer, and what was paid. */
@Named
@RequestScoped
public class LedgerView {

    @Inject
    private AppointmentsView list;

    @Inject
    private PaymentService payments;

    @Inject
    private ConsoleActors actors;

    @Inject
    private ReceiptsOfLines receipts;

    @Inject
    private FacesWording wording;

    private Account account;
    private Optional<Retained> retained;

    /** A line, oldest first. @param reason may be empty. @param receipt its number; empty without one */
    public record Line(String what, String amount, String told, String reason, String receipt) {}

    /** Of the appointment in the drawer, which may have gone to somebody else meanwhile; null then. */
    public Account getAccount() {
        if (account == null && list.getOpen() != null) {
            account = payments.statementOf(list.getOpen().reference(), actors.current())
                    .orElse(null);
        }
        return account;
    }

    /** Somebody else has recorded something meanwhile. */
    void readAnew() {
        account = null;
    }

    public List<Line> getLines() {
        var place = list.getOpen().place().zone();
        var clock = wording.in(place);
        var entries = getAccount().statement().entries();
        receipts.read(entries);
        return entries.stream()
                .map(entry -> new Line(
                        PaymentWords.what(entry, clock),
                        PaymentWords.amount(PaymentWords.shown(entry), clock),
                        PaymentWords.told(entry, wording.placed(entry.recordedAt(), place), clock),
                        entry.reason(),
                        receipts.of(entry)))
                .toList();
    }

    /** What is kept although it was called off; null where nothing is. */
    public Retained getRetained() {
        if (retained == null) {
            retained = payments.keptOf(list.getOpen().reference(), actors.current());
        }
        return retained.orElse(null);
    }

    /** {@code Coupon WELCOME10: €4.00 off}; null without one. */
    public String getReduced() {
        return payments.reductionOf(list.getOpen().reference(), actors.current())
                .map(reduction -> wording.here().text("payments.byCoupon", reduction.code(), told(reduction.off())))
                .orElse(null);
    }

    /** What the part of the price is called that is not owed: a session pays for it, or it was called off. */
    public String getWhyNotOwed() {
        return payments.packageOf(list.getOpen().reference(), actors.current())
                .map(name -> wording.here().text("payments.byPackage", name))
                .orElseGet(() -> wording.here().text("payments.notOwed"));
    }

    /** How much of the price is owed no more, since the appointment was called off; nothing while it holds. */
    public Money getNotOwed() {
        return getAccount().price().minus(getAccount().statement().charged());
    }

    public String told(Money money) {
        return PaymentWords.amount(money, wording.here());
    }

    /** What is still to be paid, or to be given back. */
    public Money getOpen() {
        var statement = getAccount().statement();
        return isToGiveBack() ? statement.toGiveBack() : statement.due();
    }

    public boolean isToGiveBack() {
        return getAccount().statement().due().isNegative();
    }

    /** Of the dialog in which a payment is taken down. */
    public String getPayAddress() {
        return drawer().with("do", PaymentFormView.PAY).toString();
    }

    public String getRefundAddress() {
        return drawer().with("do", PaymentFormView.REFUND).toString();
    }

    /** The drawer without a dialog. */
    Address drawer() {
        return list.page().with(AppointmentCard.OPEN, list.getOpen().reference());
    }

    Wording here() {
        return wording.here();
    }
}
