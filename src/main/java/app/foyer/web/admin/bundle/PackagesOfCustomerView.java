package app.foyer.web.admin.bundle;

import app.foyer.bundle.purchase.PurchaseDirectory;
import app.foyer.bundle.purchase.PurchaseDirectory.Bought;
import app.foyer.bundle.purchase.PurchaseDirectory.LotLeft;
import app.foyer.bundle.purchase.PurchaseDirectory.Used;
import app.foyer.payment.SaleService;
import app.foyer.payment.SaleService.Sold;
import app.foyer.shared.Money;
import app.foyer.shared.Wording;
import app.foyer.web.admin.customer.CustomerView;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The part of {@code /admin/customer.xhtml} about packages: what the customer has bought, what is left, what is due for it. */
@Named
@RequestScoped
public class PackagesOfCustomerView {

    static final String SELL = "sell";
    static final String PAY = "payPackage";
    static final String REFUND = "refundPackage";
    static final String CORRECT = "correct";

    private static final String PURCHASE = "purchase";
    private static final String DO = "do";

    @Inject
    private CustomerView page;

    @Inject
    private SaleService sales;

    @Inject
    private PurchaseDirectory purchases;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private List<Sold> all;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public List<Sold> getAll() {
        if (all == null) {
            all = page.getOne() == null
                    ? List.of()
                    : sales.of(page.getOne().entry().id());
        }
        return all;
    }

    /** Somebody else has recorded something meanwhile. */
    void readAnew() {
        all = null;
    }

    /** The one that the address names, if it is of this customer; null otherwise. */
    public Sold getChosen() {
        var id = SentNumber.id(parameters.get(PURCHASE)).orElse(0L);
        return getAll().stream()
                .filter(sold -> sold.bought().id() == id)
                .findFirst()
                .orElse(null);
    }

    public boolean isSelling() {
        return page.getOne() != null && SELL.equals(parameters.get(DO));
    }

    public boolean isPaying() {
        return (PAY.equals(parameters.get(DO)) || isRefunding()) && getChosen() != null;
    }

    boolean isRefunding() {
        return REFUND.equals(parameters.get(DO));
    }

    public boolean isCorrecting() {
        return CORRECT.equals(parameters.get(DO)) && getChosen() != null;
    }

    /** The lines of its sessions, oldest first. */
    public List<Used> history(Bought bought) {
        return purchases.history(bought);
    }

    /** {@code Massage: 7 of 10 left}. */
    public String left(LotLeft lot) {
        return wording.here().text("packages.left", lot.service(), lot.left(), lot.bought());
    }

    /** {@code Bought on Mon 23 November, good until Sun 23 May}; by the company's clock. */
    public String told(Bought bought) {
        var there = there();
        var last = bought.expiresAt().minusSeconds(1);
        return there.text(
                bought.isOver(there.now()) ? "packages.bought.over" : "packages.bought",
                there.date(bought.boughtAt()),
                there.date(last));
    }

    /** {@code Massage: one taken for FO-7K3QX}. */
    public String told(Used line) {
        return wording.here()
                .text(
                        "packages.used." + line.kind(),
                        line.service(),
                        line.sessions(),
                        line.reference() == null ? "" : line.reference());
    }

    /** {@code Mon 23 November, 14:00, admin@foyer.example (administrator)}. */
    public String by(Used line) {
        var there = there();
        return there.text(
                "payments.told",
                there.dateTime(line.at()),
                there.text("common.history.actor." + line.by().kind(), line.by().name()));
    }

    public String told(Money money) {
        return wording.here().sum(money.amount(), money.currency());
    }

    public String getSellAddress() {
        return here().with(DO, SELL).toString();
    }

    public String payAddress(Sold sold) {
        return dialog(sold, PAY);
    }

    public String refundAddress(Sold sold) {
        return dialog(sold, REFUND);
    }

    public String correctAddress(Sold sold) {
        return dialog(sold, CORRECT);
    }

    private String dialog(Sold sold, String what) {
        return here().with(DO, what).with(PURCHASE, sold.bought().id()).toString();
    }

    /** The page without a dialog. */
    Address here() {
        return Address.here().with("customer", page.getOne().entry().id());
    }

    long customer() {
        return page.getOne().entry().id();
    }

    private Wording there() {
        return page.there();
    }
}
