package app.foyer.web.admin.setting;

import app.foyer.settings.PaymentSettings;
import app.foyer.settings.ServicePayments;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Behind {@code /admin/settings/payments.xhtml}: what is to be paid when, and what becomes of it; for all services, or ({@code ?service=42}) where one of them
 * differs.
 */
@Named
@RequestScoped
public class PaymentSettingsView {

    private static final String HERE = "/admin/settings/payments?faces-redirect=true";
    private static final String TEXTS = "admin.payments";
    private static final String SAVED = TEXTS + ".saved";

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    @Inject
    private AllOrOneService whose;

    @Inject
    private SettingsPage page;

    @Inject
    private FacesWording wording;

    private PaymentSettings forAll;
    private PaymentSettingsForm form;

    @PostConstruct
    void load() {
        forAll = settings.read(PaymentSettings.class);
        var words = wording.here();
        if (whose.isOne()) {
            form = new PaymentSettingsForm(policies.of(ServicePayments.class, whose.id()), forAll, words);
            page.shows(policies.versionOf(ServicePayments.class, whose.id()));
        } else {
            form = new PaymentSettingsForm(forAll, words);
            page.shows(List.of(PaymentSettings.class));
        }
    }

    @ExplainsRefusals
    public String save() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        return (whose.isOne() ? isSavedForOne() : page.save(form.settings(), SAVED)) ? HERE + whose.end() : null;
    }

    private boolean isSavedForOne() {
        var wanted = form.own();
        var isDifferent = !wanted.equals(policies.of(ServicePayments.class, whose.id()));
        return page.saveAs(SAVED, isDifferent, since -> policies.write(whose.id(), wanted, since, page.who()));
    }

    /** All services first, then each that can be booked. */
    public List<AllOrOneService.Choice> getChoices() {
        var differing = policies.all(ServicePayments.class);
        return whose.choices(
                id -> differing.containsKey(id) && !differing.get(id).isEmpty());
    }

    public String getShareHint() {
        return hint("depositShare", forAll.depositShare());
    }

    public String getSumHint() {
        return hint("depositSum", forAll.depositSum());
    }

    public String getRefundHint() {
        return hint("fullRefundUntil", forAll.fullRefundUntil());
    }

    public String getKeptHint() {
        return hint("depositKeptUntil", forAll.depositKeptUntil());
    }

    public String getTaxHint() {
        return hint("taxRate", forAll.taxRate());
    }

    /** What the field means; of one service, what happens when it is left alone. */
    private String hint(String name, Object ofAll) {
        var words = wording.here();
        return whose.isOne()
                ? words.text("admin.servicePanel.notice.hint", SettingWords.of(name, ofAll, words))
                : words.text(TEXTS + "." + name + ".hint");
    }

    public PaymentSettingsForm getForm() {
        return form;
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return whose.isOne()
                ? page.logOfOne(policies.changes(ServicePayments.class, whose.id(), SettingsPage.LOGGED), TEXTS)
                : page.log(PaymentSettings.class, TEXTS);
    }
}
