package app.foyer.booking.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.foyer.booking.GivenAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An answer")
class AnsweringTest {

    private static final List<String> COLOURS = List.of("Red", "Green", "Blue");

    @ParameterizedTest
    @EnumSource
    void mayBeMissingUnlessItIsRequired(QuestionKind kind) {
        var missing = kind == QuestionKind.CHECKBOX ? "false" : null;

        assertThat(Answering.of(asked(kind, false), Optional.empty())).isEqualTo(new Answering(missing, null));
        assertThat(problem(kind, true)).isIn("question.answer.missing", "question.answer.untick");
        assertThat(Answering.of(asked(kind, true), Optional.empty()).answer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u202e"})
    void ofNothingThatCanBeSeenIsNone(String blank) {
        assertThat(problem(QuestionKind.TEXT, true, blank)).isEqualTo("question.answer.missing");
        assertThat(problem(QuestionKind.CHOICES, true, blank)).isEqualTo("question.answer.missing");
    }

    @Test
    void ofOneLineHasUpTo200Characters() {
        assertThat(answer(QuestionKind.TEXT, " <b>O'Brien</b> ")).isEqualTo("<b>O'Brien</b>");
        assertThat(answer(QuestionKind.TEXT, "x".repeat(200))).hasSize(200);
        assertThat(problem(QuestionKind.TEXT, false, "x".repeat(201))).isEqualTo("question.answer.line");
        assertThat(problem(QuestionKind.TEXT, false, "a\nb")).isEqualTo("question.answer.line");
        assertThat(problem(QuestionKind.TEXT, false, "a\u0000b")).isEqualTo("question.answer.line");
    }

    @Test
    void ofSeveralLinesHasUpTo2000Characters() {
        assertThat(answer(QuestionKind.LONG_TEXT, "a\nb")).isEqualTo("a\nb");
        assertThat(answer(QuestionKind.LONG_TEXT, "x".repeat(2_000))).hasSize(2_000);
        assertThat(problem(QuestionKind.LONG_TEXT, false, "x".repeat(2_001))).isEqualTo("question.answer.text");
        assertThat(problem(QuestionKind.LONG_TEXT, false, "a\u0007b")).isEqualTo("question.answer.text");
    }

    @Test
    void isOneOfTheChoicesInWhateverLanguage() {
        assertThat(answer(QuestionKind.CHOICE, "Green")).isEqualTo("Green");
        assertThat(answer(QuestionKind.CHOICE, "Grün")).isEqualTo("Green");
        assertThat(problem(QuestionKind.CHOICE, false, "green")).isEqualTo("question.answer.choice");
        assertThat(problem(QuestionKind.CHOICE, false, "Red\nGreen")).isEqualTo("question.answer.choice");
        assertThat(problem(QuestionKind.CHOICE, false, "Red", "Green")).isEqualTo("question.answer.one");
    }

    @Test
    void ofSeveralChoicesIsKeptInTheirOrderAndEachOnce() {
        assertThat(answer(QuestionKind.CHOICES, "Blue", "Red", "Rot")).isEqualTo("Red\nBlue");
        assertThat(problem(QuestionKind.CHOICES, false, "Red", "Purple")).isEqualTo("question.answer.choice");
    }

    @Test
    void byABoxIsTickedOrNot() {
        assertThat(answer(QuestionKind.CHECKBOX, "true")).isEqualTo("true");
        assertThat(Answering.of(asked(QuestionKind.CHECKBOX, false), given("false"))
                        .answer())
                .isEqualTo("false");
        assertThat(problem(QuestionKind.CHECKBOX, true, "false")).isEqualTo("question.answer.untick");
        assertThat(problem(QuestionKind.CHECKBOX, false, "on")).isEqualTo("question.answer.tick");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-3, -3", "'3,5', 3.5", "3.50, 3.50", "+007, 7", "123456789012345, 123456789012345"})
    void canBeANumberAsPeopleWriteIt(String typed, String kept) {
        assertThat(answer(QuestionKind.NUMBER, typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,000.5", "1e9", "NaN", "0x10", "twelve", "1234567890123456", "1.2345678901234567", "--1", "١٢"
            })
    void isNoNumberThatCouldMeanSomethingElse(String typed) {
        assertThat(problem(QuestionKind.NUMBER, false, typed)).isEqualTo("question.answer.number");
    }

    @Test
    void canBeADayOfTheCalendar() {
        assertThat(answer(QuestionKind.DATE, "2028-02-29")).isEqualTo("2028-02-29");
        assertThat(answer(QuestionKind.DATE, "1900-01-01")).isEqualTo("1900-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "1899-12-31", "2200-01-01", "24.12.2026", "+999999999-12-31", "today"})
    void isNoDayThatIsNone(String typed) {
        assertThat(problem(QuestionKind.DATE, false, typed)).isEqualTo("question.answer.date");
    }

    @Test
    void byAFileIsNoText() {
        assertThat(problem(QuestionKind.FILE, true, "report.pdf")).isEqualTo("question.answer.missing");
        assertThat(Answering.of(asked(QuestionKind.FILE, false), given("report.pdf"))
                        .answer())
                .isNull();
    }

    private static String answer(QuestionKind kind, String... texts) {
        var answering = Answering.of(asked(kind, true), given(texts));
        assertThat(answering.problem()).isNull();
        return answering.answer();
    }

    private static String problem(QuestionKind kind, boolean required, String... texts) {
        return Answering.of(asked(kind, required), given(texts)).problem().messageKey();
    }

    private static Optional<GivenAnswer> given(String... texts) {
        return Optional.of(GivenAnswer.of(1, List.of(texts)));
    }

    private static Asked asked(QuestionKind kind, boolean required) {
        return kind.isOfChoices()
                ? new Asked(1, kind, "Which?", "", required, COLOURS, List.of(List.of("Rot", "Grün", "Blau")))
                : new Asked(1, kind, "What?", "", required, List.of(), List.of());
    }
}
