package app.foyer.web.admin.service;

import app.foyer.catalog.service.CategoryDirectory;
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
import java.util.Map;

/** The dialogs of {@code /admin/services.xhtml} in which a category is made, renamed or deleted. */
@Named
@RequestScoped
public class CategoryView {

    private static final String HERE = "/admin/services?faces-redirect=true";
    private static final BesideFields FIELDS = new BesideFields("categoryForm", Map.of("category.name.", "name"));

    @Inject
    private MadeOnce once;

    @Inject
    private CategoryDirectory categories;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private CategoryDirectory.Entry asked;
    private String name = "";
    private long seen;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = categories.all().stream()
                .filter(category -> String.valueOf(category.id()).equals(parameters.get("category")))
                .findFirst()
                .orElse(null);
        if (asked != null) {
            name = asked.name();
            seen = asked.version();
        }
    }

    /** Says so when the address names a category that is no longer there. */
    public void mustBeThere() {
        if (parameters.containsKey("category") && asked == null) {
            Said.warning(wording.of(Refusal.because("category.unknown")));
        }
    }

    public String save() {
        return save(seen);
    }

    /** Although somebody else has renamed it meanwhile, of which the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    /** What is wrong is said beside the field; the dialog stays open. */
    private String save(long version) {
        try {
            if (asked == null) {
                once.by(() -> categories.create(name, signedIn.getEmail()));
                return done("catalog.category.said.created");
            }
            categories.rename(asked.id(), name, version, signedIn.getEmail());
            return done("catalog.category.said.renamed");
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            FIELDS.say(refused.refusals(), wording.here());
        }
        return null;
    }

    /** When something was put into it meanwhile, the list says so. */
    public String delete() {
        try {
            categories.delete(asked.id(), signedIn.getEmail());
            return done("catalog.category.said.deleted");
        } catch (RefusedException refused) {
            Said.warningAfterwards(wording.all(refused.refusals()));
            return HERE;
        }
    }

    private String done(String key) {
        Said.afterwards(wording.here().text(key));
        return HERE;
    }

    /** Whether the dialog with the name is open. */
    public boolean isOpen() {
        return asked == null ? "newCategory".equals(parameters.get("do")) : !isDeleting();
    }

    /** Whether the dialog asks if it is to go. */
    public boolean isDeleting() {
        return asked != null && "delete".equals(parameters.get("do"));
    }

    /** Null while a new one is made. */
    public CategoryDirectory.Entry getAsked() {
        return asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
