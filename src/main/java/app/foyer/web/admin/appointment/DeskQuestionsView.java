package app.foyer.web.admin.appointment;

import app.foyer.booking.FilledForm;
import app.foyer.booking.GivenAnswer;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.AskedQuestions;
import app.foyer.booking.question.QuestionKind;
import app.foyer.shared.Refusal;
import app.foyer.shared.RefusedException;
import app.foyer.web.support.FacesWording;
import app.foyer.web.support.RepeatedRequest;
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
 * The service's own questions in the dialog of a new appointment: what the customer said on the phone is written down with it.
 * Whoever books for a customer may leave out each of them.
 */
@Named
@RequestScoped
public class DeskQuestionsView {

    @Inject
    private AskedQuestions asked;

    @Inject
    private FacesWording wording;

    @Inject
    private SentFiles files;

    @Inject
    private RepeatedRequest requestKey;

    @Inject
    private HttpServletRequest request;

    private final Map<Long, Refusal> problems = new HashMap<>();
    private final Map<Long, List<Asked>> questions = new HashMap<>();
    private SentAnswers sent;

    @PostConstruct
    void read() {
        sent = new SentAnswers(request);
    }

    /** @param service null while none is chosen: then nothing is asked */
    public List<Asked> of(Long service) {
        return service == null
                ? List.of()
                : questions.computeIfAbsent(
                        service, one -> asked.atTheDesk(one, wording.here().locale()));
    }

    /** Beside each question. @return whether anything is wrong */
    boolean sayWhatIsWrong(long service) {
        asked.problemsAtTheDesk(service, filledIn(service)).forEach(problems::putIfAbsent);
        return isAnythingWrong();
    }

    /** What was sent. A file that is none is a problem. */
    FilledForm filledIn(long service) {
        var answers = of(service).stream().map(this::given).toList();
        return new FilledForm(answers, "", wording.here().locale());
    }

    private GivenAnswer given(Asked question) {
        var texts = GivenAnswer.of(question.id(), sent.texts(question.id()));
        if (question.kind() != QuestionKind.FILE) {
            return texts;
        }
        try {
            return files.file(form(), question.id())
                    .map(file -> GivenAnswer.of(question.id(), file))
                    .orElse(texts);
        } catch (RefusedException noFile) {
            problems.put(question.id(), noFile.refusals().get(0));
            return texts;
        }
    }

    /** As the form has to be sent: in parts where any service asks for a file, for the service is chosen in the form. */
    public String getEncoding() {
        return asked.asksForFiles() ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    public boolean isAnythingWrong() {
        return !problems.isEmpty();
    }

    /** What is wrong with the answer; empty when nothing is. */
    public String wrong(long question) {
        return problems.containsKey(question) ? wording.of(problems.get(question)) : "";
    }

    /** What was typed so far. */
    public String typed(Asked question) {
        return String.join("\n", sent.texts(question.id()));
    }

    public boolean isChosen(Asked question, String choice) {
        return sent.texts(question.id()).contains(choice);
    }

    /** The dialog is shown once more; a browser does not send a file again by itself. */
    void keepFiles(Long service) {
        files.keep(form(), of(service));
    }

    void filesAreTaken(long service) {
        files.taken(form(), of(service));
    }

    /** The name of the file that was sent with this dialog before; empty when none is kept. */
    public String keptFile(Asked question) {
        return files.nameOfKept(form(), question.id());
    }

    /** Whether a file was sent with a form that could not be taken, and there was no room for it. */
    public boolean isFileLost(Asked question) {
        return files.isLost(form(), question.id());
    }

    /** The next customer's dialog knows nothing of the files of this one. */
    private String form() {
        return requestKey.getValue();
    }
}
