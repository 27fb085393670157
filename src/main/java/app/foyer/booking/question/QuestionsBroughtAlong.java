package app.foyer.booking.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Questions and answers that come in with a business, such as those of the demo. Nobody has decided about them here. */
@ApplicationScoped
public class QuestionsBroughtAlong {

    @Inject
    private Questions questions;

    @Inject
    private KeptAnswers kept;

    /** In the caller's transaction, in this order, after those that are asked already. */
    public void ask(List<QuestionDraft> drafts) {
        var place = questions.asked().stream().mapToInt(Question::place).max().orElse(0);
        for (var draft : drafts) {
            place++;
            questions.add(Question.ask(draft, place));
        }
    }

    /** One that was asked once. */
    public void askedBefore(QuestionDraft draft, Instant until) {
        var question = Question.ask(draft, 0);
        question.archive(until);
        questions.add(question);
    }

    /** What was said when an appointment was booked. @param answer as it is kept */
    public void answer(long appointment, Asked question, String answer, int place) {
        kept.add(Answer.to(question, answer, appointment, place));
    }
}
