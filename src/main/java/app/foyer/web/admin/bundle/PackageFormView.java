package app.foyer.web.admin.bundle;

import app.foyer.bundle.BundleDirectory;
import app.foyer.bundle.BundleTerms;
import app.foyer.bundle.Buyers;
import app.foyer.bundle.Validity;
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
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The drawer of {@code /admin/packages.xhtml}: what a package is called, what is in it, what it costs, how long it is good for. */
@Named
@RequestScoped
public class PackageFormView {

    private static final String FORM = "packageForm";
    private static final BesideFields FIELDS = new BesideFields(
            FORM,
            Map.of(
                    "bundle.name.", "name",
                    "bundle.description.", "description",
                    "bundle.price.", "price",
                    "bundle.validity.", "amount"));

    @Inject
    private MadeOnce once;

    @Inject
    private PackagesView page;

    @Inject
    private BundleDirectory packages;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private PackageForm form;
    private Map<Long, String> services;
    private String problemOfSessions;

    /** A service of which sessions can be in it. @param typed how many; empty for none */
    public record Part(long service, String name, String typed, boolean wrong) {}

    @PostConstruct
    void read() {
        var open = page.getOpen();
        form = open == null
                ? PackageForm.empty()
                : PackageForm.of(open, wording.here().locale());
        services = packages.choosable(
                open == null ? Set.of() : open.terms().sessions().keySet());
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (parameters.containsKey(FORM)) {
            form.sessions(TypedSessions.sent(parameters, services.keySet()));
        }
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
                var made = once.by(() -> packages.create(form.terms(), signedIn.getEmail()));
                return page.done(made, false, "packages.said.created");
            }
            var id = page.getOpen().id();
            packages.change(id, form.terms(), seen, signedIn.getEmail());
            return page.done(id, !page.getOpen().active(), "packages.said.changed");
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
        if (form.sessions().isWrong()) {
            problemOfSessions = outside();
        }
        if (problems.isEmpty() && refusals.isEmpty() && problemOfSessions == null) {
            return false;
        }
        Said.error(wording.here().text("admin.settings.wrong"));
        say(refusals);
        return true;
    }

    private void say(List<Refusal> refusals) {
        var ofSessions = refusals.stream()
                .filter(refusal -> refusal.messageKey().startsWith("bundle.sessions."))
                .toList();
        if (!ofSessions.isEmpty() && problemOfSessions == null) {
            problemOfSessions = wording.here().of(ofSessions);
        }
        FIELDS.say(
                refusals.stream()
                        .filter(refusal -> !ofSessions.contains(refusal))
                        .toList(),
                wording.here());
    }

    private String outside() {
        return wording.of(Refusal.because("bundle.sessions.outside", BundleTerms.MOST_SESSIONS));
    }

    public PackageForm getForm() {
        return form;
    }

    public List<Part> getParts() {
        return services.entrySet().stream()
                .map(one -> new Part(
                        one.getKey(),
                        one.getValue(),
                        form.sessions().of(one.getKey()),
                        form.sessions().isWrong(one.getKey())))
                .toList();
    }

    /** What is wrong with the numbers of sessions; null when nothing is. */
    public String getProblemOfSessions() {
        return problemOfSessions;
    }

    public Validity.Unit[] getUnits() {
        return Validity.Unit.values();
    }

    public Buyers[] getBuyers() {
        return Buyers.values();
    }
}
