package app.foyer.booking.question;

import app.foyer.booking.FilledForm;
import app.foyer.settings.FormSettings;
import app.foyer.settings.Settings;
import app.foyer.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has to be said, besides who one is, in order to book a service: the same for a person at the page and for a program. */
@Stateless
@PermitAll
public class AskedQuestions {

    /** Under which a problem with the terms is told. */
    public static final long TERMS = 0;

    @Inject
    private Questions questions;

    @Inject
    private Settings settings;

    /** The questions for a service in the reader's language, in their order. */
    public List<Asked> of(long service, Locale reader) {
        return questions.asked().stream()
                .map(Question::row)
                .filter(row -> row.isAskedFor(service))
                .map(row -> asked(row, reader))
                .toList();
    }

    /** The same for the business, which may know the answers and may not. */
    public List<Asked> atTheDesk(long service, Locale reader) {
        return of(service, reader).stream().map(Asked::optional).toList();
    }

    /** Whether any question, of whatever service, is answered by a file. */
    public boolean asksForFiles() {
        return questions.asksFor(QuestionKind.FILE);
    }

    /** What is missing or wrong, by the number of the question; {@link #TERMS} for the terms. Empty when all is well. */
    public Map<Long, Refusal> problems(long service, FilledForm form) {
        var problems = problems(of(service, form.language()), form);
        var terms = settings.read(FormSettings.class);
        if (terms.hasTerms() && !form.acceptedTerms().equals(terms.termsVersion())) {
            problems.put(
                    TERMS,
                    Refusal.because(
                            form.acceptedTerms().isEmpty() ? "question.terms.missing" : "question.terms.other"));
        }
        return problems;
    }

    /** What is wrong with what the business wrote down, by the number of the question; nothing is missing. */
    public Map<Long, Refusal> problemsAtTheDesk(long service, FilledForm form) {
        return problems(atTheDesk(service, form.language()), form);
    }

    private static Map<Long, Refusal> problems(List<Asked> questions, FilledForm form) {
        var problems = new LinkedHashMap<Long, Refusal>();
        for (var asked : questions) {
            var given = form.answers().stream()
                    .filter(answer -> answer.question() == asked.id())
                    .findFirst();
            var problem = Answering.of(asked, given).problem();
            if (problem != null) {
                problems.put(asked.id(), problem);
            }
        }
        return problems;
    }

    private static Asked asked(QuestionRow row, Locale reader) {
        var worded = row.in(reader);
        var others = row.draft().texts().values().stream()
                .filter(other -> !other.equals(worded))
                .map(QuestionDraft.Worded::choices)
                .toList();
        return new Asked(
                row.id(),
                row.kind(),
                worded.label(),
                worded.hint(),
                row.required(),
                row.kind().isOfChoices() ? worded.choices() : List.of(),
                row.kind().isOfChoices() ? others : List.of());
    }
}
