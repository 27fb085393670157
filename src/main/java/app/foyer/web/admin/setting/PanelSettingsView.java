package app.foyer.web.admin.setting;

import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.settings.PanelSettings;
import app.foyer.settings.ServicePolicies;
import app.foyer.settings.Settings;
import app.foyer.web.support.Address;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Behind {@code /admin/settings/panel.xhtml}: what customers may do with their appointments themselves; for all services, or
 * ({@code ?service=42}) where one of them differs.
 */
@Named
@RequestScoped
public class PanelSettingsView {

    private static final String HERE = "/admin/settings/panel?faces-redirect=true";
    private static final String SERVICE = "service";
    private static final String TEXTS = "admin.panel";
    private static final Set<Object> UNTIL_THE_START = Set.of(Duration.ZERO, Optional.of(Duration.ZERO));

    @Inject
    private Settings settings;

    @Inject
    private ServicePolicies policies;

    @Inject
    private CatalogService catalog;

    @Inject
    private SettingsPage page;

    @Inject
    private TouchedByRules touched;

    @Inject
    private FacesWording wording;

    private String asked;
    private Service service;
    private PanelSettingsForm form;
    private ServicePolicyForm own;

    /** Whose rules can be chosen: of all services, or of one. */
    public record Choice(String label, String address, boolean chosen) {}

    @PostConstruct
    void load() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(SERVICE);
        service = SentNumber.id(asked).flatMap(catalog::service).orElse(null);
        var forAll = settings.read(PanelSettings.class);
        form = PanelSettingsForm.of(forAll);
        page.shows(List.of(PanelSettings.class));
        if (service != null) {
            own = new ServicePolicyForm(policies.of(service.id()), forAll, wording.here());
            page.shows(policies.versionOf(service.id()));
        }
    }

    /** Says so when the address names a service that there is not. */
    public void open() {
        if (asked != null && service == null) {
            Said.warning(wording.here().text("admin.servicePanel.unknown"));
        }
    }

    @ExplainsRefusals
    public String save() {
        return service == null ? saveForAll() : saveForOne();
    }

    /** How many appointments the changes on the page would touch, before they are saved. */
    public void count() {
        if (service == null && form.problems().isEmpty()) {
            touched.by(form.settings());
        } else if (service != null && own.problems().isEmpty()) {
            touched.by(service.id(), own.policy());
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
        touched.by(service.id(), wanted);
        if (touched.isToBeTold()) {
            return null;
        }
        var isDifferent = !wanted.equals(policies.of(service.id()));
        var isSaved = page.saveAs(
                "admin.panel.saved", isDifferent, since -> policies.write(service.id(), wanted, since, page.who()));
        return isSaved ? HERE + "&" + SERVICE + "=" + service.id() : null;
    }

    /** The part of the page for what the address asks. */
    public String getPart() {
        return service == null
                ? "/WEB-INF/admin/setting/panelSettings.xhtml"
                : "/WEB-INF/admin/setting/servicePolicy.xhtml";
    }

    /** All services first, then each that can be booked. */
    public List<Choice> getChoices() {
        var differing = policies.all();
        var all = new Choice(wording.here().text("admin.servicePanel.all"), "?", service == null);
        var each = catalog.offeredServices().stream().map(offered -> {
            var isOwn = differing.containsKey(offered.id())
                    && !differing.get(offered.id()).isEmpty();
            return new Choice(
                    isOwn ? wording.here().text("admin.servicePanel.differs", offered.name()) : offered.name(),
                    Address.here().with(SERVICE, offered.id()).toString(),
                    service != null && service.id() == offered.id());
        });
        return Stream.concat(Stream.of(all), each).toList();
    }

    /** What the form sends along, so that it is about the same service. */
    public List<Map.Entry<String, String>> getKept() {
        return Address.here()
                .with(SERVICE, service == null ? null : service.id())
                .getEntries();
    }

    /** Null when the page is about all services. */
    public String getServiceName() {
        return service == null ? null : service.name();
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
        return service == null
                ? page.log(PanelSettings.class, TEXTS)
                : page.logOfOne(policies.changes(service.id(), SettingsPage.LOGGED), TEXTS);
    }
}
