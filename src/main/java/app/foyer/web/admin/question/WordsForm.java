package app.foyer.web.admin.question;

import app.foyer.booking.question.QuestionDraft.Worded;
import app.foyer.booking.question.QuestionKind;
import java.io.Serializable;
import java.util.List;

/** A question in one language, as typed. */
public class WordsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label = "";
    private String hint = "";
    private String choices = "";

    static WordsForm of(Worded worded) {
        var form = new WordsForm();
        form.label = worded.label();
        form.hint = worded.hint();
        form.choices = String.join("\n", worded.choices());
        return form;
    }

    /** Of which one chooses: a line each. */
    Worded worded(QuestionKind kind) {
        var lines = kind.isOfChoices() && choices != null ? choices.lines().toList() : List.<String>of();
        return new Worded(label, hint, lines);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }
}
