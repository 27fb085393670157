package app.foyer.web.admin.question;

import app.foyer.booking.question.QuestionDraft;
import app.foyer.booking.question.QuestionKind;
import app.foyer.booking.question.QuestionRow;
import app.foyer.shared.Texts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A question as it stands in the drawer. Keeps what was typed, right or wrong. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuestionKind kind;
    private final Map<String, WordsForm> words = new LinkedHashMap<>();
    private boolean required;
    private boolean forAll = true;
    private Long[] services = {};
    private long seen;

    private QuestionForm(QuestionKind kind) {
        this.kind = kind;
        Texts.LANGUAGES.stream().map(Locale::getLanguage).forEach(language -> words.put(language, new WordsForm()));
    }

    /** One that is new. */
    static QuestionForm of(QuestionKind kind) {
        return new QuestionForm(kind);
    }

    static QuestionForm of(QuestionRow row) {
        var form = new QuestionForm(row.kind());
        row.draft().texts().forEach((language, worded) -> form.words.put(language, WordsForm.of(worded)));
        form.required = row.required();
        form.forAll = row.draft().forAll();
        form.services = row.draft().services().stream().sorted().toArray(Long[]::new);
        form.seen = row.version();
        return form;
    }

    QuestionDraft draft() {
        var texts = new LinkedHashMap<String, QuestionDraft.Worded>();
        words.forEach((language, typed) -> texts.put(language, typed.worded(kind)));
        return new QuestionDraft(kind, required, forAll, services == null ? Set.of() : Set.of(services), texts);
    }

    public QuestionKind getKind() {
        return kind;
    }

    /** By language. */
    public Map<String, WordsForm> getWords() {
        return words;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isForAll() {
        return forAll;
    }

    public void setForAll(boolean forAll) {
        this.forAll = forAll;
    }

    public Long[] getServices() {
        return services;
    }

    public void setServices(Long[] services) {
        this.services = services;
    }

    /** The version that the person had before their eyes. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
