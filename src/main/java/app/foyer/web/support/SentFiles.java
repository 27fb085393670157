package app.foyer.web.support;

import app.foyer.booking.AnswerFile;
import app.foyer.booking.question.Asked;
import app.foyer.booking.question.QuestionKind;
import app.foyer.shared.RefusedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the form that is on the page: sent with it now, or kept since it was sent before and could not be taken. A new
 * one takes the place of the one that is kept.
 */
@RequestScoped
public class SentFiles {

    @Inject
    private FormFiles kept;

    @Inject
    private HttpServletRequest request;

    private final Map<Long, Optional<AnswerFile>> read = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private SentAnswers sent;

    @PostConstruct
    void load() {
        sent = new SentAnswers(request);
    }

    /**
     * The answer to a question that asks for a file.
     *
     * @param form a name, or its key where each new form begins with no file
     * @throws RefusedException when one was sent that is none that is taken
     */
    public Optional<AnswerFile> file(String form, long question) {
        var now = sentNow(question);
        if (now.isPresent() || sent.isWithoutFile(question)) {
            return now;
        }
        return kept.find(form, question);
    }

    private Optional<AnswerFile> sentNow(long question) {
        if (!read.containsKey(question)) {
            read.put(question, sent.file(question));
        }
        return read.get(question);
    }

    /** The form is shown once more: what came with it stays. What is no file that is taken does not. */
    public void keep(String form, List<Asked> questions) {
        questions.stream()
                .filter(question -> question.kind() == QuestionKind.FILE)
                .map(Asked::id)
                .forEach(question -> keep(form, question));
        names.clear();
    }

    private void keep(String form, long question) {
        try {
            var now = sentNow(question);
            if (now.isPresent()) {
                kept.keep(form, question, now.get());
            } else if (sent.isWithoutFile(question)) {
                kept.drop(form, question);
            }
        } catch (RefusedException noFile) {
            read.put(question, Optional.empty());
        }
    }

    /** They have become answers. */
    public void taken(String form, List<Asked> questions) {
        questions.stream()
                .filter(question -> question.kind() == QuestionKind.FILE)
                .forEach(question -> kept.taken(form, question.id()));
    }

    /** The name of the file that is kept; empty when there is none. */
    public String nameOfKept(String form, long question) {
        return names.computeIfAbsent(
                question, asked -> kept.find(form, asked).map(AnswerFile::name).orElse(""));
    }

    /** Whether one was sent with a form that could not be taken, and is not kept. */
    public boolean isLost(String form, long question) {
        return sent.hasFile(question) && nameOfKept(form, question).isEmpty();
    }
}
