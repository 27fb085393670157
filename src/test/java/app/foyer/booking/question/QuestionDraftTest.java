package app.foyer.booking.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.question.QuestionDraft.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question")
class QuestionDraftTest {

    @Test
    void isWordedInOneLanguageAtLeast() {
        assertThat(draft(QuestionKind.TEXT, Map.of("en", worded("")))).containsKeys("label");
        assertThat(draft(QuestionKind.TEXT, Map.of("de", worded("Warum?")))).isEmpty();
        assertThat(draft(QuestionKind.TEXT, Map.of("de", new Worded("", "Hinweis", List.of()))))
                .containsKeys("label.de");
    }

    @Test
    void fitsInALine() {
        assertThat(draft(QuestionKind.TEXT, Map.of("en", worded("x".repeat(200)))))
                .isEmpty();
        assertThat(draft(QuestionKind.TEXT, Map.of("en", worded("x".repeat(201)))))
                .containsKeys("label.en");
        assertThat(draft(QuestionKind.TEXT, Map.of("en", worded("a\nb")))).containsKeys("label.en");
    }

    @Test
    void offersSeveralDifferentChoicesAndAsManyInEachLanguage() {
        assertThat(draft(QuestionKind.CHOICE, Map.of("en", worded("Which?", "A", "B"))))
                .isEmpty();
        assertThat(draft(QuestionKind.CHOICE, Map.of("en", worded("Which?", "A"))))
                .containsKeys("choices.en");
        assertThat(draft(QuestionKind.CHOICE, Map.of("en", worded("Which?", "A", " A "))))
                .containsKeys("choices.en");
        assertThat(draft(
                        QuestionKind.CHOICES,
                        Map.of("en", worded("Which?", "A", "B"), "de", worded("Welche?", "A", "B", "C"))))
                .containsKeys("choices.en", "choices.de");
    }

    @Test
    void isAskedForSomething() {
        var forNone = new QuestionDraft(QuestionKind.TEXT, false, false, Set.of(), Map.of("en", worded("Why?")));

        assertThat(forNone.problems()).containsKeys("services");
    }

    @Test
    void isReadInTheFirstLanguageThereIsByWhoSpeaksAnother() {
        var row = new QuestionRow(
                1,
                1,
                new QuestionDraft(QuestionKind.TEXT, false, true, Set.of(), Map.of("de", worded("Warum?"))),
                false);

        assertThat(row.label(Locale.ENGLISH)).isEqualTo("Warum?");
        assertThat(row.isAskedFor(7)).isTrue();
    }

    private static Map<String, ?> draft(QuestionKind kind, Map<String, Worded> texts) {
        return new QuestionDraft(kind, true, true, Set.of(), texts).problems();
    }

    private static Worded worded(String label, String... choices) {
        return new Worded(label, "", List.of(choices));
    }
}
