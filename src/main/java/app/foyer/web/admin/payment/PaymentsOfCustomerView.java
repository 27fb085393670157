package app.foyer.web.admin.payment;

import app.foyer.payment.PaymentService;
import app.foyer.payment.PaymentService.Sums;
import app.foyer.shared.Money;
import app.foyer.shared.Page;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one customer has paid and owes, on the customer's page: the latest lines of all appointments and packages. */
@Named
@RequestScoped
public class PaymentsOfCustomerView {

    private static final String ALL = "payments";
    private static final int FEW = 10;
    private static final int MANY = 200;

    @Inject
    private PaymentService payments;

    @Inject
    private ReceiptsOfLines receipts;

    @Inject
    private FacesWording wording;

    private Page<Line> latest;
    private List<Sums> sums;

    /**
     * @param reference of the appointment; null of a package, which has a name
     * @param reason may be empty
     * @param receipt its number; empty without one
     */
    public record Line(
            String reference,
            String packageName,
            String what,
            String amount,
            String told,
            String reason,
            String receipt) {}

    /** @param clock by the company's, since a customer belongs to no place */
    public Page<Line> of(long customer, Wording clock) {
        if (latest == null) {
            var found = payments.ofCustomer(customer, 0, isWhole() ? MANY : FEW);
            receipts.read(
                    found.rows().stream().map(PaymentService.Booked::entry).toList());
            latest = new Page<>(
                    found.rows().stream().map(booked -> line(booked, clock)).toList(), found.total());
        }
        return latest;
    }

    private Line line(PaymentService.Booked booked, Wording clock) {
        var entry = booked.entry();
        return new Line(
                booked.reference() == null ? null : booked.reference().value(),
                booked.packageName(),
                PaymentWords.what(entry, clock),
                PaymentWords.amount(PaymentWords.shown(entry), clock),
                PaymentWords.told(entry, clock),
                entry.reason(),
                receipts.of(entry));
    }

    /** One for each currency. */
    public List<Sums> sumsOf(long customer) {
        if (sums == null) {
            sums = payments.sumsOf(customer);
        }
        return sums;
    }

    public String told(Money money) {
        return PaymentWords.amount(money, wording.here());
    }

    /** Shows more of them. */
    public String addressOfAll(long customer) {
        return Address.here().with("customer", customer).with("show", ALL).toString();
    }

    public boolean isWhole() {
        return ALL.equals(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("show"));
    }
}
