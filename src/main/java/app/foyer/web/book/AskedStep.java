package app.foyer.web.book;

import app.foyer.booking.FilledForm;
import app.foyer.booking.GivenAnswer;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.AskedQuestions;
import app.foyer.booking.question.QuestionKind;
import app.foyer.customer.GuestDetails;
import app.foyer.settings.BookingSettings;
import app.foyer.settings.FormSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.SentAnswers;
import app.foyer.web.support.SentFiles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the last step of {@code /book.xhtml} about everything that the business has decided to ask: which fields, its
 * own questions, its terms. Each answer is sent under the number of its question, so that none lands at another one when the
 * questions have changed meanwhile.
 */
@Named
@RequestScoped
public class AskedStep {

    /** Files stay, like all that was typed, when another time is chosen. */
    private static final String FORM = "book";

    @Inject
    private AskedQuestions asked;

    @Inject
    private BookingPath path;

    @Inject
    private Booker booker;

    @Inject
    private GuestForm guest;

    @Inject
    private Settings settings;

    @Inject
    private FacesWording wording;

    @Inject
    private SentFiles files;

    @Inject
    private HttpServletRequest request;

    private final Map<Long, Refusal> problems = new HashMap<>();
    private BookingSettings booking;
    private FormSettings fields;
    private SentAnswers sent;
    private List<Asked> questions;

    @PostConstruct
    void load() {
        booking = settings.read(BookingSettings.class);
        fields = settings.read(FormSettings.class);
        sent = new SentAnswers(request);
    }

    /** What was sent; what was typed is kept for the next time. Files that are none are problems already. */
    FilledForm read() {
        getQuestions().stream()
                .filter(question -> question.kind() != QuestionKind.FILE)
                .forEach(question -> guest.answer(question.id(), sent.texts(question.id())));
        var answers = getQuestions().stream().map(this::given).toList();
        return new FilledForm(answers, sent.terms(), wording.here().locale());
    }

    private GivenAnswer given(Asked question) {
        try {
            return question.kind() == QuestionKind.FILE
                    ? files.file(FORM, question.id())
                            .map(file -> GivenAnswer.of(question.id(), file))
                            .orElseGet(() -> GivenAnswer.of(question.id(), List.of()))
                    : GivenAnswer.of(question.id(), guest.answer(question.id()));
        } catch (RefusedException noFile) {
            problems.put(question.id(), noFile.refusals().get(0));
            return GivenAnswer.of(question.id(), List.of());
        }
    }

    /** Beside each question. */
    boolean saysWhatIsWrong(long service, FilledForm form) {
        asked.problems(service, form).forEach(problems::putIfAbsent);
        return !problems.isEmpty();
    }

    Map<String, Refusal> problems(GuestDetails details) {
        return details.problems(fields, booking);
    }

    /** In the visitor's language, in their order. */
    public List<Asked> getQuestions() {
        if (questions == null) {
            questions = asked.of(path.service().id(), wording.here().locale());
        }
        return questions;
    }

    /** As the form has to be sent: only one with a file in parts. */
    public String getEncoding() {
        return getQuestions().stream().anyMatch(question -> question.kind() == QuestionKind.FILE)
                ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
    }

    /** What is wrong with the answer; empty when nothing is. @param question its number, or that of the terms */
    public String wrong(long question) {
        return problems.containsKey(question) ? wording.of(problems.get(question)) : "";
    }

    /** What was typed so far. */
    public String typed(Asked question) {
        return String.join("\n", guest.answer(question.id()));
    }

    public boolean isChosen(Asked question, String choice) {
        return guest.answer(question.id()).contains(choice);
    }

    /** The form is shown once more; a browser does not send a file again by itself. */
    public void keepFiles() {
        if (path.step() == Step.DETAILS) {
            files.keep(FORM, getQuestions());
        }
    }

    void filesAreTaken() {
        files.taken(FORM, getQuestions());
    }

    /** The name of the file that was sent with a form that could not be taken; empty when none is kept. */
    public String keptFile(Asked question) {
        return files.nameOfKept(FORM, question.id());
    }

    /** Whether a file was sent with a form that could not be taken, and there was no room for it. */
    public boolean isFileLost(Asked question) {
        return files.isLost(FORM, question.id());
    }

    public boolean isTermsAccepted() {
        return fields.hasTerms() && sent.terms().equals(fields.termsVersion());
    }

    public FormSettings getFields() {
        return fields;
    }

    public boolean isEmailNeeded() {
        return fields.emailIn(booking).isRequired();
    }

    /** Whether somebody who has signed in has to say a number, because none is known. */
    public boolean isPhoneOfKnownAsked() {
        return fields.phone().isRequired()
                && booker.known().filter(known -> known.phone().isBlank()).isPresent();
    }

    /** The number under which a problem with the terms is told. */
    public long getTerms() {
        return AskedQuestions.TERMS;
    }
}
