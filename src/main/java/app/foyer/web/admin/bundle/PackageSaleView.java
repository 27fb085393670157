package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory;
import app.foyer.bundle.BundleDirectory.Entry;
import app.foyer.payment.PaymentMethod;
import app.foyer.payment.SaleService;
import app.foyer.payment.SaleTaking.Wish;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Onward;
import app.foyer.web.support.RepeatedRequest;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * The dialog of {@code /admin/customer.xhtml} in which a package is sold. The form says which package it means and in which
 * version it was seen; what it costs is in the price list.
 */
@Named
@RequestScoped
@ExplainsRefusals
public class PackageSaleView {

    private static final BesideFields FIELDS =
            new BesideFields("sale", Map.of("bundle.sale.", "what", "bundle.unknown", "what"));

    @Inject
    private PackagesOfCustomerView page;

    @Inject
    private BundleDirectory packages;

    @Inject
    private PackageWords words;

    @Inject
    private SaleService sales;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private FacesWording wording;

    private List<Choice> choices;
    private String what;
    private String method = "";

    /** A package that can be sold. @param name its number and version. @param label with its price */
    public record Choice(String name, String label) {}

    /** The package that the address names is chosen already. */
    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        what = SentNumber.id(parameters.get("package"))
                .flatMap(packages::find)
                .filter(Entry::active)
                .map(PackageSaleView::name)
                .orElse("");
    }

    public String sell() {
        var chosen = what == null ? new String[0] : what.split("\\.");
        var bundle = chosen.length == 2 ? SentNumber.id(chosen[0]).orElse(0L) : 0L;
        if (bundle == 0) {
            Said.beside("sale:what", wording.here().text("packages.sale.choose"));
            return null;
        }
        try {
            sales.sell(new Wish(bundle, page.customer(), number(chosen[1]), chosen(), requestKey.key()));
        } catch (RefusedException refused) {
            choices = null;
            FIELDS.say(refused.refusals(), wording.here());
            return null;
        }
        Said.afterwards(wording.here().text(chosen() == null ? "packages.sale.done.owed" : "packages.sale.done"));
        Onward.to("/admin/customer", page.here());
        return null;
    }

    /** Null while it is owed. */
    private PaymentMethod chosen() {
        return PaymentMethod.atTheDesk().stream()
                .filter(one -> one.name().equals(method))
                .findFirst()
                .orElse(null);
    }

    private static long number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static String name(Entry one) {
        return one.id() + "." + one.version();
    }

    public List<Choice> getChoices() {
        if (choices == null) {
            choices = packages.all(true).stream()
                    .map(one -> new Choice(name(one), one.name() + " · " + words.facts(one)))
                    .toList();
        }
        return choices;
    }

    public List<Choice> getMethods() {
        return PaymentMethod.atTheDesk().stream()
                .map(one -> new Choice(one.name(), wording.here().text("payments.method." + one)))
                .toList();
    }

    public String getClose() {
        return page.here().toString();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
