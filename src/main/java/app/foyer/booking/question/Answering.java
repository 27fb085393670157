package app.foyer.booking.question;

import app.foyer.booking.GivenAnswer;
import app.foyer.shared.Refusal;
import app.foyer.shared.VisibleText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is an answer to a question, and what is not. Pure: the same rule for the booking page, for programs and for the
 * booking itself.
 *
 * @param answer as it is kept; null when there is none, or something is wrong
 * @param problem null when nothing is wrong
 */
record Answering(String answer, Refusal problem) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 2_000;

    private static final int MOST_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** A number with a point or a comma before its fraction, and nothing between its thousands. */
    private static final String NUMBER = "[+-]?[0-9]{1,15}([.,][0-9]{1,15})?";

    /** @param given empty when nothing came */
    static Answering of(Asked question, Optional<GivenAnswer> given) {
        if (question.kind() == QuestionKind.FILE) {
            return given.flatMap(GivenAnswer::file)
                    .map(file -> new Answering(file.name(), null))
                    .orElseGet(() -> nothing(question));
        }
        var texts = given.map(GivenAnswer::texts).orElse(List.of()).stream()
                .map(text -> VisibleText.straight(text).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (question.kind() == QuestionKind.CHECKBOX) {
            return ticked(question, texts);
        }
        if (texts.isEmpty()) {
            return nothing(question);
        }
        if (question.kind() == QuestionKind.CHOICES) {
            return chosen(question, texts);
        }
        return texts.size() > 1 ? wrong("question.answer.one", question) : read(question, texts.get(0));
    }

    private static Answering read(Asked question, String text) {
        return switch (question.kind()) {
            case TEXT ->
                text.chars().anyMatch(Character::isISOControl) || text.length() > LONGEST_LINE
                        ? wrong("question.answer.line", question, LONGEST_LINE)
                        : right(text);
            case LONG_TEXT ->
                text.length() > LONGEST_TEXT
                                || text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                        ? wrong("question.answer.text", question, LONGEST_TEXT)
                        : right(text);
            case CHOICE -> chosen(question, List.of(text));
            case NUMBER -> number(question, text);
            case DATE -> date(question, text);
            default -> throw new IllegalStateException(question.kind() + " is read elsewhere");
        };
    }

    private static Answering number(Asked question, String text) {
        if (!text.matches(NUMBER)) {
            return wrong("question.answer.number", question);
        }
        var number = new BigDecimal(text.replace(',', '.'));
        return number.precision() > MOST_DIGITS
                ? wrong("question.answer.number", question)
                : right(number.toPlainString());
    }

    private static Answering date(Asked question, String text) {
        try {
            var day = LocalDate.parse(text);
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)
                    ? wrong("question.answer.date", question)
                    : right(day.toString());
        } catch (DateTimeException unreadable) {
            return wrong("question.answer.date", question);
        }
    }

    private static Answering ticked(Asked question, List<String> texts) {
        if (texts.isEmpty() || texts.equals(List.of("false"))) {
            return question.required() ? wrong("question.answer.untick", question) : right("false");
        }
        return texts.equals(List.of("true")) ? right("true") : wrong("question.answer.tick", question);
    }

    /** Kept in the words of the language in which the question is kept, in the order of the question, each once. */
    private static Answering chosen(Asked question, List<String> texts) {
        var places = new ArrayList<Integer>();
        for (var text : texts) {
            var place = place(question, text);
            if (place < 0) {
                return wrong("question.answer.choice", question);
            }
            places.add(place);
        }
        return right(String.join(
                "\n",
                places.stream().distinct().sorted().map(question.choices()::get).toList()));
    }

    private static int place(Asked question, String text) {
        var place = question.choices().indexOf(text);
        for (var others : question.otherwise()) {
            place = place < 0 && others.indexOf(text) < question.choices().size() ? others.indexOf(text) : place;
        }
        return place;
    }

    private static Answering nothing(Asked question) {
        return question.required() ? wrong("question.answer.missing", question) : new Answering(null, null);
    }

    private static Answering right(String answer) {
        return new Answering(answer, null);
    }

    private static Answering wrong(String key, Asked question) {
        return new Answering(null, Refusal.because(key, question.label()));
    }

    private static Answering wrong(String key, Asked question, int limit) {
        return new Answering(null, Refusal.because(key, question.label(), limit));
    }
}
