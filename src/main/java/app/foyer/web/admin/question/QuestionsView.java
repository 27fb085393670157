package app.foyer.web.admin.question;

import app.foyer.booking.question.QuestionKind;
import app.foyer.booking.question.QuestionRow;
import app.foyer.booking.question.QuestionService;
import app.foyer.catalog.CatalogService;
import app.foyer.catalog.Service;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.admin.Moved;
import app.foyer.web.support.ExplainsRefusals;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.Said;
import app.foyer.web.support.SentNumber;
import app.foyer.web.support.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Behind {@code /admin/settings/questions.xhtml}: the business's own questions in their order.
 */
@Named
@RequestScoped
public class QuestionsView {

    static final String HERE = "/admin/settings/questions?faces-redirect=true";

    private static final String QUESTION = "question";
    private static final String DO = "do";

    @Inject
    private QuestionService questions;

    @Inject
    private CatalogService catalog;

    @Inject
    private Moved moved;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FacesWording wording;

    private Map<String, String> parameters;
    private QuestionRow row;
    private List<QuestionRow> asked;
    private List<QuestionRow> archived;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        row = SentNumber.id(parameters.get(QUESTION)).flatMap(questions::find).orElse(null);
    }

    /** Says so when the address asks for a question that is not there. */
    public void mustBeThere() {
        if (row == null && parameters.containsKey(QUESTION)) {
            Said.warning(wording.of(Refusal.because("question.unknown")));
        }
    }

    /** One place up or down: the button that was pressed names what is moved. */
    @ExplainsRefusals
    public String order() {
        return moved.pressed()
                .map(button -> {
                    questions.move(button.id(), button.up(), signedIn.getEmail());
                    return moved.done(HERE, button);
                })
                .orElse(null);
    }

    @ExplainsRefusals
    public String archive() {
        questions.archive(row().id(), signedIn.getEmail());
        return done("form.question.said.archived");
    }

    @ExplainsRefusals
    public String restore() {
        questions.restore(row().id(), signedIn.getEmail());
        return done("form.question.said.restored");
    }

    private String done(String key) {
        Said.afterwards(wording.here().text(key, label(row)));
        return HERE;
    }

    private QuestionRow row() {
        return Optional.ofNullable(row).orElseThrow(() -> new RefusedException(Refusal.because("question.unknown")));
    }

    public List<QuestionRow> getAsked() {
        if (asked == null) {
            asked = questions.asked();
        }
        return asked;
    }

    public List<QuestionRow> getArchived() {
        if (archived == null) {
            archived = questions.archived();
        }
        return archived;
    }

    /** Whether there is one before it. */
    public boolean isAfterAnother(QuestionRow one) {
        return getAsked().indexOf(one) > 0;
    }

    /** Whether there is one behind it. */
    public boolean isBeforeAnother(QuestionRow one) {
        return getAsked().indexOf(one) < getAsked().size() - 1;
    }

    /** The question in the drawer; null when none is open, or a new one is made. */
    public QuestionRow getRow() {
        return row;
    }

    public boolean isAdding() {
        return row == null && "add".equals(parameters.get(DO));
    }

    public boolean isOpen() {
        return row != null || isAdding();
    }

    public String label(QuestionRow one) {
        return one.label(wording.here().locale());
    }

    /** {@code Physiotherapy, Massage}, or that it is asked for all. */
    public String services(QuestionRow one) {
        return one.draft().forAll()
                ? wording.here().text("form.question.allServices")
                : one.draft().services().stream()
                        .sorted()
                        .map(catalog::service)
                        .flatMap(Optional::stream)
                        .map(Service::name)
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining(", "));
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }
}
