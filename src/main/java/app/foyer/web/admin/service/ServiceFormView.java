package app.foyer.web.admin.service;

import app.foyer.catalog.service.CategoryDirectory;
import app.foyer.catalog.service.ServiceDirectory;
import app.foyer.catalog.service.ServiceRules;
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

/** The part of {@code /admin/service.xhtml} with the form: what it is, how long, how much, by whom and where. */
@Named
@RequestScoped
public class ServiceFormView {

    private static final String FORM = "serviceForm";
    private static final BesideFields FIELDS = new BesideFields(
            FORM,
            Map.of(
                    "service.name.", "name",
                    "service.category.", "category",
                    "service.description.", "description",
                    "service.duration.", "duration",
                    "service.bufferBefore.", "before",
                    "service.bufferAfter.", "after",
                    "service.price.", "price",
                    "service.capacity.", "capacity"));

    @Inject
    private MadeOnce once;

    @Inject
    private ServiceView page;

    @Inject
    private ServiceDirectory services;

    @Inject
    private CategoryDirectory categories;

    @Inject
    private ServiceWords words;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private List<CategoryDirectory.Entry> offered;
    private ServiceForm form;
    private String problemOfPrices;

    /** The price with one person. @param typed empty where it is the service's own */
    public record PersonPrice(long person, String name, String typed, boolean wrong) {}

    @PostConstruct
    void read() {
        form = page.getEntry() == null
                ? ServiceForm.empty(page.category(), words.getLocations().keySet())
                : ServiceForm.of(page.getEntry(), wording.here().locale());
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (parameters.containsKey(FORM)) {
            form.prices(TypedPrices.sent(parameters, words.getStaff().keySet()));
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
                var made = once.by(() -> services.create(form.terms(), signedIn.getEmail()));
                return page.done(made, "catalog.service.said.created");
            }
            services.change(page.getEntry().id(), form.terms(), seen, signedIn.getEmail());
            return page.done(page.getEntry().id(), "catalog.service.said.changed");
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
        var refusals = ServiceRules.refusals(form.terms());
        problems.forEach((field, problem) -> Said.beside(FORM + ":" + field, problem.in(wording.here())));
        if (form.prices().isWrong()) {
            problemOfPrices = wording.here().text("catalog.service.price.wrong");
        }
        if (!problems.isEmpty() || !refusals.isEmpty() || problemOfPrices != null) {
            say(refusals);
            return true;
        }
        return false;
    }

    private void say(List<Refusal> refusals) {
        Said.error(wording.here().text("admin.settings.wrong"));
        var ofPrices = refusals.stream()
                .filter(refusal -> refusal.messageKey().startsWith("service.prices."))
                .toList();
        if (!ofPrices.isEmpty() && problemOfPrices == null) {
            problemOfPrices = wording.here().of(ofPrices);
        }
        FIELDS.say(
                refusals.stream().filter(refusal -> !ofPrices.contains(refusal)).toList(), wording.here());
    }

    public ServiceForm getForm() {
        return form;
    }

    /** Everybody who can give something, with what it costs with them. */
    public List<PersonPrice> getPrices() {
        return words.getStaff().entrySet().stream()
                .map(one -> new PersonPrice(
                        one.getKey(),
                        one.getValue(),
                        form.prices().of(one.getKey()),
                        form.prices().isWrong(one.getKey())))
                .toList();
    }

    /** What is wrong with the prices of single people; null when nothing is. */
    public String getProblemOfPrices() {
        return problemOfPrices;
    }

    public List<CategoryDirectory.Entry> getCategories() {
        if (offered == null) {
            offered = categories.all();
        }
        return offered;
    }
}
