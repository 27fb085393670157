package app.foyer.web.admin.question;

import app.foyer.booking.question.QuestionKind;
import app.foyer.booking.question.QuestionService;
import app.foyer.catalog.CatalogService;
import app.foyer.shared.ChangedMeanwhileException;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.Address;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The drawer of {@code /admin/settings/questions.xhtml}: one question, or a new one of the kind that the address names. */
@Named
@RequestScoped
public class QuestionView {

    private static final String KIND = "kind";
    private static final String FORM = "questionForm:";

    @Inject
    private MadeOnce once;

    @Inject
    private QuestionsView page;

    @Inject
    private QuestionService questions;

    @Inject
    private CatalogService catalog;

    @Inject
    private SavedMeanwhile meanwhile;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private QuestionForm form;

    @PostConstruct
    void read() {
        form = page.getRow() == null ? QuestionForm.of(askedKind()) : QuestionForm.of(page.getRow());
    }

    private static QuestionKind askedKind() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(parameters.get(KIND)))
                .findFirst()
                .orElse(QuestionKind.TEXT);
    }

    public String save() {
        return save(form.getSeen());
    }

    /** Although somebody else has changed it meanwhile, of whom the person was told. */
    public String saveMine() {
        return save(meanwhile.getTold());
    }

    private String save(long seen) {
        var draft = form.draft();
        var problems = questions.problems(draft);
        if (!problems.isEmpty()) {
            problems.forEach(this::say);
            Said.error(wording.here().text("admin.settings.wrong"));
            return null;
        }
        try {
            if (page.getRow() == null) {
                once.by(() -> questions.add(draft, signedIn.getEmail()));
            } else {
                questions.change(page.getRow().id(), draft, seen, signedIn.getEmail());
            }
            Said.afterwards(wording.here().text("form.question.said.saved"));
            return QuestionsView.HERE;
        } catch (ChangedMeanwhileException changed) {
            meanwhile.ask(changed);
        } catch (RefusedException refused) {
            Said.error(wording.all(refused.refusals()));
        }
        return null;
    }

    private void say(String field, Refusal reason) {
        var id =
                switch (field) {
                    case "label" -> "label-en";
                    case "services" -> "services:chosen";
                    default -> field.replace('.', '-');
                };
        Said.beside(FORM + id, wording.of(reason));
    }

    public QuestionForm getForm() {
        return form;
    }

    /** The services that can be booked, by their numbers. */
    public Map<Long, String> getServices() {
        var services = new LinkedHashMap<Long, String>();
        catalog.offeredServices().forEach(service -> services.put(service.id(), service.name()));
        return services;
    }

    public String addressOf(QuestionKind kind) {
        return Address.here().with("do", "add").with(KIND, name(kind)).toString();
    }

    /** What the address says, for the form. */
    public List<Map.Entry<String, String>> getKept() {
        var address = page.getRow() == null
                ? Address.here().with("do", "add").with(KIND, name(form.getKind()))
                : Address.here().with("question", page.getRow().id());
        return address.getEntries();
    }

    /** The address of the question alone. */
    public String getHere() {
        return Address.here()
                .with("question", page.getRow() == null ? null : page.getRow().id())
                .toString();
    }

    private static String name(QuestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
