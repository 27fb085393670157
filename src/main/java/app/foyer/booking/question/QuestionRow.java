package app.foyer.booking.question;

import app.foyer.booking.question.QuestionDraft.Worded;
import app.foyer.shared.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A question as it stands.
 *
 * @param version grows with every change
 */
public record QuestionRow(long id, long version, QuestionDraft draft, boolean archived) implements Serializable {

    /** In this language, or in the first one in which it is worded. */
    public Worded in(Locale reader) {
        return draft.texts()
                .getOrDefault(
                        Texts.spoken(reader).getLanguage(),
                        languages().stream().map(draft.texts()::get).findFirst().orElseThrow());
    }

    public String label(Locale reader) {
        return in(reader).label();
    }

    public QuestionKind kind() {
        return draft.kind();
    }

    public boolean required() {
        return draft.required();
    }

    boolean isAskedFor(long service) {
        return !archived && (draft.forAll() || draft.services().contains(service));
    }

    /** For the audit. */
    String inShort() {
        var texts = languages().stream()
                .map(language -> language + ": " + inShort(draft.texts().get(language)))
                .collect(Collectors.joining("\n"));
        var services = draft.forAll()
                ? "*"
                : draft.services().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return "%s%s, %s\n%s".formatted(draft.kind(), draft.required() ? " !" : "", services, texts);
    }

    private static String inShort(Worded worded) {
        var hint = worded.hint().isEmpty() ? "" : " (" + worded.hint() + ")";
        return worded.label() + hint + (worded.choices().isEmpty() ? "" : " " + worded.choices());
    }

    private List<String> languages() {
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(draft.texts()::containsKey)
                .toList();
    }
}
