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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private List<Entry> onSale;
    private Long what;
    private String seen = "";
    private String method = "";

    /** A package that can be sold. @param label with its price */
    public record Choice(long id, String label) {}

    /** A way to pay. */
    public record Way(String name, String label) {}

    /** The package that the address names is chosen already. */
    @PostConstruct
    void read() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        what = SentNumber.id(parameters.get("package"))
                .flatMap(packages::find)
                .filter(Entry::active)
                .map(Entry::id)
                .orElse(null);
        seen = versions();
    }

    public String sell() {
        if (what == null) {
            Said.beside("sale:what", wording.here().text("packages.sale.choose"));
            return null;
        }
        try {
            sales.sell(new Wish(what, page.customer(), versionOf(what), chosen(), requestKey.key()));
        } catch (RefusedException refused) {
            seen = versions();
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

    /** In which version each of them is shown: {@code 3:1,7:0}. */
    private String versions() {
        onSale = packages.all(true);
        return onSale.stream().map(one -> one.id() + ":" + one.version()).collect(Collectors.joining(","));
    }

    /** Which of its versions the person had before their eyes; none at all when the form does not say. */
    private long versionOf(long bundle) {
        return Stream.of(seen.split(","))
                .filter(one -> one.matches(bundle + ":[0-9]{1,18}"))
                .mapToLong(one -> Long.parseLong(one.substring(one.indexOf(':') + 1)))
                .findFirst()
                .orElse(-1);
    }

    public List<Choice> getChoices() {
        return onSale.stream()
                .map(one -> new Choice(one.id(), one.name() + " · " + words.facts(one)))
                .toList();
    }

    public List<Way> getMethods() {
        return PaymentMethod.atTheDesk().stream()
                .map(one -> new Way(one.name(), wording.here().text("payments.method." + one)))
                .toList();
    }

    public String getClose() {
        return page.here().toString();
    }

    public Long getWhat() {
        return what;
    }

    public void setWhat(Long what) {
        this.what = what;
    }

    /** What the person had before their eyes. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen == null ? "" : seen;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
