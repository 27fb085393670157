package app.foyer.booking.question;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** A question in one language. */
@Embeddable
public class QuestionText implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;

    private String hint;

    private String choices;

    protected QuestionText() {
        // for Jakarta Persistence
    }

    static QuestionText of(QuestionDraft.Worded worded) {
        var text = new QuestionText();
        text.label = worded.label();
        text.hint = worded.hint();
        text.choices = String.join("\n", worded.choices());
        return text;
    }

    QuestionDraft.Worded worded() {
        return new QuestionDraft.Worded(label, hint, choices.isEmpty() ? List.of() : List.of(choices.split("\n")));
    }
}
