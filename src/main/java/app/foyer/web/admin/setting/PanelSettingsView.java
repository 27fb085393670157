package app.foyer.web.admin.setting;

import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.ServicePolicy;
import app.foyer.settings.Settings;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Behind {@code /admin/settings/panel.xhtml}: what customers may do with their appointments themselves; for all services, or
 * ({@code ?service=42}) where one of them differs.
 */
@Named
@RequestScoped
public class PanelSettingsView {

    private static final String HERE = "/admin/settings/panel?faces-redirect=true";
    private static final String TEXTS = "admin.panel";
    private static final Set<Object> UNTIL_THE_START = Set.of(Duration.ZERO, Optional.of(Duration.ZERO));

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    @Inject
    private AllOrOneService whose;

    @Inject
    private SettingsPage page;

    @Inject
    private TouchedByRules touched;

    @Inject
    private FacesWording wording;

    private PanelSettingsForm form;
    private ServicePolicyForm own;

    @PostConstruct
    void load() {
        var forAll = settings.read(PanelSettings.class);
        form = PanelSettingsForm.of(forAll);
        page.shows(List.of(PanelSettings.class));
        if (whose.isOne()) {
            own = new ServicePolicyForm(policies.of(whose.id()), forAll, wording.here());
            page.shows(policies.versionOf(ServicePolicy.class, whose.id()));
        }
    }

    @ExplainsRefusals
    public String save() {
        return whose.isOne() ? saveForOne() : saveForAll();
    }

    /** How many appointments the changes on the page would touch, before they are saved. */
    public void count() {
        if (!whose.isOne() && form.problems().isEmpty()) {
            touched.by(form.settings());
        } else if (whose.isOne() && own.problems().isEmpty()) {
            touched.by(whose.id(), own.policy());
        }
    }

    private String saveForAll() {
        if (page.saysWhatIsWrong(form.problems())) {
            return null;
        }
        touched.by(form.settings());
        return !touched.isToBeTold() && page.save(form.settings(), "admin.panel.saved") ? HERE : null;
    }

    private String saveForOne() {
        if (page.saysWhatIsWrong(own.problems())) {
            return null;
        }
        var wanted = own.policy();
        touched.by(whose.id(), wanted);
        if (touched.isToBeTold()) {
            return null;
        }
        var isDifferent = !wanted.equals(policies.of(whose.id()));
        var isSaved = page.saveAs(
                "admin.panel.saved", isDifferent, since -> policies.write(whose.id(), wanted, since, page.who()));
        return isSaved ? HERE + whose.end() : null;
    }

    /** The part of the page for what the address asks. */
    public String getPart() {
        return whose.isOne()
                ? "/WEB-INF/admin/setting/servicePolicy.xhtml"
                : "/WEB-INF/admin/setting/panelSettings.xhtml";
    }

    /** All services first, then each that can be booked. */
    public List<AllOrOneService.Choice> getChoices() {
        var differing = policies.all();
        return whose.choices(
                id -> differing.containsKey(id) && !differing.get(id).isEmpty());
    }

    /** A notice of all services in words, for the hint beside a service's own. */
    public String forAll(Object notice) {
        return UNTIL_THE_START.contains(notice)
                ? wording.here().text("admin.servicePanel.notice.untilStart")
                : SettingWords.of(notice, wording.here());
    }

    public PanelSettingsForm getForm() {
        return form;
    }

    /** Null when the page is about all services. */
    public ServicePolicyForm getOwn() {
        return own;
    }

    /** What it has in common with the other pages of settings. */
    public SettingsPage getPage() {
        return page;
    }

    /** The last changes, the latest first. */
    public List<SettingsPage.Line> getLog() {
        return whose.isOne()
                ? page.logOfOne(policies.changes(ServicePolicy.class, whose.id(), SettingsPage.LOGGED), TEXTS)
                : page.log(PanelSettings.class, TEXTS);
    }
}
