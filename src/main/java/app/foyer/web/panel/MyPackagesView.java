package app.foyer.web.panel;

import app.foyer.bundle.PackageShop;
import app.foyer.bundle.purchase.OwnPackageService;
import app.foyer.bundle.purchase.OwnPackageService.Owned;
import app.foyer.bundle.purchase.PurchaseDirectory.Bought;
import app.foyer.bundle.purchase.PurchaseDirectory.LotLeft;
import app.foyer.bundle.purchase.PurchaseDirectory.Used;
import app.foyer.payment.receipt.OwnPaymentService;
import app.foyer.payment.receipt.OwnPaymentService.PaidPackage;
import app.foyer.shared.Wording;
import app.foyer.web.support.Address;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behind {@code /panel/packages.xhtml}: what I bought of packages, what is left, until when, and what was used. */
@Named
@RequestScoped
public class MyPackagesView {

    @Inject
    private Me me;

    @Inject
    private OwnPackageService packages;

    @Inject
    private OwnPaymentService payments;

    @Inject
    private PackageShop shop;

    @Inject
    private Site site;

    @Inject
    private FacesWording wording;

    private List<Owned> all;
    private Map<Long, PaidPackage> money;
    private Boolean any;

    public List<Owned> getAll() {
        if (all == null) {
            all = me.asCustomer().map(owner -> packages.of(owner.customerId())).orElse(List.of());
        }
        return all;
    }

    /** {@code €199.00}. */
    public String price(Bought bought) {
        return wording.here().sum(bought.price().amount(), bought.price().currency());
    }

    /** The sentence about what is still due, or that all is paid; null for what cost nothing. */
    public String result(Bought bought) {
        return paid(bought)
                .map(paid -> PaidLine.result(paid.statement(), wording.here()))
                .orElse(null);
    }

    /** What was paid and given back, with each receipt. */
    public List<PaidLine> lines(Bought bought) {
        return paid(bought).map(PaidPackage::lines).orElse(List.of()).stream()
                .map(line -> PaidLine.of(line, wording.here()))
                .toList();
    }

    private Optional<PaidPackage> paid(Bought bought) {
        if (money == null) {
            money = me.asCustomer().map(payments::packages).orElse(Map.of());
        }
        return Optional.ofNullable(money.get(bought.id()));
    }

    /** Whether the navigation leads here: nobody is shown a place for what they never bought and cannot buy. */
    public boolean isAny() {
        if (any == null) {
            any = isOwned() || me.asCustomer().isPresent() && !shop.offers().isEmpty();
        }
        return any;
    }

    /** Whether I ever bought one. */
    public boolean isOwned() {
        return me.asCustomer().map(owner -> packages.hasAny(owner.customerId())).orElse(false);
    }

    /** {@code Bought on Mon 23 November, good until Sun 23 May}; by the company's clock. */
    public String told(Bought bought) {
        var there = there();
        return there.text(
                isOver(bought) ? "packages.bought.over" : "packages.bought",
                there.date(bought.boughtAt()),
                there.date(bought.expiresAt().minusSeconds(1)));
    }

    public boolean isOver(Bought bought) {
        return bought.isOver(wording.here().now());
    }

    /** {@code Massage: 7 of 10 left}. */
    public String left(LotLeft lot) {
        return wording.here().text("packages.left", lot.service(), lot.left(), lot.bought());
    }

    /** Whether a session of it can be booked. */
    public boolean isBookable(Bought bought, LotLeft lot) {
        return lot.left() > 0 && !isOver(bought);
    }

    /** To the booking page with the service chosen; its last step offers the package. */
    public String bookAddress(LotLeft lot) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/book"
                + Address.here().with("service", lot.serviceId());
    }

    /** {@code Massage: one session taken for FO-7K3QX}. */
    public String told(Used line) {
        return wording.here()
                .text(
                        "packages.used." + line.kind(),
                        line.service(),
                        line.sessions(),
                        line.reference() == null ? "" : line.reference());
    }

    public String when(Used line) {
        return wording.here().dateTimeInZone(line.at());
    }

    private Wording there() {
        return wording.in(site.getCompany().timeZone());
    }
}
