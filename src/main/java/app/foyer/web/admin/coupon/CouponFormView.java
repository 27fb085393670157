package app.foyer.web.admin.coupon;

import app.foyer.catalog.CatalogService;
import app.foyer.coupon.CouponDirectory;
import app.foyer.coupon.Discount;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.BesideFields;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.MadeOnce;
import app.foyer.web.support.Said;
import app.foyer.web.support.SavedMeanwhile;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The drawer of {@code /admin/coupons.xhtml}: its code, what it takes off, when, how often and for what. */
@Named
@RequestScoped
public class CouponFormView {

    private static final String FORM = "couponForm";
    private static final BesideFields FIELDS = new BesideFields(
            FORM,
            Map.of(
                    "coupon.code.", "code",
                    "coupon.note.", "note",
                    "coupon.amount.", "amount",
                    "coupon.lastDay.", "lastDay",
                    "coupon.mostUses.", "mostUses",
                    "coupon.mostPerCustomer.", "mostPerCustomer"));

    @Inject
    private MadeOnce once;

    @Inject
    private CouponsView page;

    @Inject
    private CouponDirectory coupons;

    @Inject
    private CatalogService catalog;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private CouponForm form;
    private Map<Long, String> services;

    @PostConstruct
    void read() {
        form = page.getOpen() == null
                ? CouponForm.empty()
                : CouponForm.of(page.getOpen(), wording.here().locale());
        services = catalog.serviceNames();
    }

    public String save() {
        return save(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of which the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long seen) {
        if (saysWhatIsWrong()) {
            return null;
        }
        try {
            if (page.isNew()) {
                var made = once.by(() -> coupons.create(form.terms(), signedIn.getEmail()));
                return page.done(made, false, "coupons.said.created");
            }
            var id = page.getOpen().id();
            coupons.change(id, form.terms(), seen, signedIn.getEmail());
            return page.done(id, !page.getOpen().active(), "coupons.said.changed");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            say(refused.refusals());
        }
        return null;
    }

    /** All of it at once. */
    private boolean saysWhatIsWrong() {
        var problems = form.problems();
        var refusals = form.terms().refusals();
        problems.forEach((field, problem) -> Said.beside(FORM + ":" + field, problem.in(wording.here())));
        if (problems.isEmpty() && refusals.isEmpty()) {
            return false;
        }
        say(refusals);
        return true;
    }

    private void say(List<Refusal> refusals) {
        Said.error(wording.here().text("admin.settings.wrong"));
        FIELDS.say(refusals, wording.here());
    }

    public CouponForm getForm() {
        return form;
    }

    /** Those that are offered, by number. */
    public Map<Long, String> getServices() {
        return services;
    }

    public Discount.Kind[] getKinds() {
        return Discount.Kind.values();
    }
}
