package app.foyer.booking.question;

import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question as an administrator wants it.
 *
 * @param forAll whether it is asked for every service, also for those that are new
 * @param services the others' numbers
 * @param texts by language; a language that is missing is shown the first one that is there
 */
public record QuestionDraft(
        QuestionKind kind, boolean required, boolean forAll, Set<Long> services, Map<String, Worded> texts)
        implements Serializable {

    public static final int LONGEST_LABEL = 200;
    public static final int LONGEST_HINT = 500;
    public static final int LONGEST_CHOICE = 100;
    public static final int MOST_CHOICES = 30;

    public QuestionDraft {
        services = Set.copyOf(services);
        texts = new LinkedHashMap<>(texts);
        texts.values().removeIf(Worded::isEmpty);
    }

    /** What is asked in one language. @param choices of which one chooses, in their order */
    public record Worded(String label, String hint, List<String> choices) implements Serializable {

        public Worded {
            label = VisibleText.straight(label == null ? "" : label.strip());
            hint = VisibleText.straight(hint == null ? "" : hint.strip());
            choices = choices.stream()
                    .map(VisibleText::straight)
                    .map(String::strip)
                    .filter(choice -> !choice.isEmpty())
                    .toList();
        }

        boolean isEmpty() {
            return label.isEmpty() && hint.isEmpty() && choices.isEmpty();
        }
    }

    /** Everything that speaks against it, by the field: {@code services}, {@code label.de}, {@code choices.en}. */
    Map<String, Refusal> problems() {
        var problems = new LinkedHashMap<String, Refusal>();
        if (texts.isEmpty()) {
            problems.put("label", Refusal.because("question.label.missing"));
        }
        if (!forAll && services.isEmpty()) {
            problems.put("services", Refusal.because("question.services.missing"));
        }
        texts.forEach((language, worded) -> {
            wrongLabel(worded).ifPresent(reason -> problems.put("label." + language, reason));
            if (worded.hint().length() > LONGEST_HINT) {
                problems.put("hint." + language, Refusal.because("question.hint.tooLong", LONGEST_HINT));
            }
            if (kind.isOfChoices()) {
                wrongChoices(worded).ifPresent(reason -> problems.put("choices." + language, reason));
            }
        });
        return problems;
    }

    private static Optional<Refusal> wrongLabel(Worded worded) {
        if (worded.label().isEmpty()) {
            return Optional.of(Refusal.because("question.label.missingHere"));
        }
        return worded.label().length() > LONGEST_LABEL || !VisibleText.isName(worded.label())
                ? Optional.of(Refusal.because("question.label.tooLong", LONGEST_LABEL))
                : Optional.empty();
    }

    private Optional<Refusal> wrongChoices(Worded worded) {
        var choices = worded.choices();
        var inOthers = new ArrayList<>(texts.values());
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            return Optional.of(Refusal.because("question.choices.count", 2, MOST_CHOICES));
        }
        if (new HashSet<>(choices).size() < choices.size()) {
            return Optional.of(Refusal.because("question.choices.twice"));
        }
        if (choices.stream().anyMatch(choice -> choice.length() > LONGEST_CHOICE || !VisibleText.isName(choice))) {
            return Optional.of(Refusal.because("question.choices.tooLong", LONGEST_CHOICE));
        }
        return inOthers.stream().anyMatch(other -> other.choices().size() != choices.size())
                ? Optional.of(Refusal.because("question.choices.uneven"))
                : Optional.empty();
    }
}
